/// Lesson 1 as code: a spinner turns while slow work goes on, and stops when the answer is there.
@NullMarked
package tandem.exhibit.spinners;

import org.jspecify.annotations.NullMarked;
