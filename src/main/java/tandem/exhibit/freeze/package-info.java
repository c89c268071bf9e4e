/// Lesson 3 as code: five downloads for a window, blocking its own thread or not.
@NullMarked
package tandem.exhibit.freeze;

import org.jspecify.annotations.NullMarked;
