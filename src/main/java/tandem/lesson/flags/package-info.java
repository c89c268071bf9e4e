/// Lesson 2, Flags: the same downloads by two models, a gallery each, against the same server.
@NullMarked
package tandem.lesson.flags;

import org.jspecify.annotations.NullMarked;
