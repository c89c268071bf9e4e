/// Lesson 1, Spinners: a thread and a task draw while slow work goes on, and stop when the answer is there.
@NullMarked
package tandem.lesson.spinners;

import org.jspecify.annotations.NullMarked;
