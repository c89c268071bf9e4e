/// Lesson 3, Freeze: the same five downloads on the window's own thread, blocking it or not.
@NullMarked
package tandem.lesson.freeze;

import org.jspecify.annotations.NullMarked;
