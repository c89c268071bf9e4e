/// Lesson 2 as code: many small downloads, the same ones by every model.
@NullMarked
package tandem.exhibit.flags;

import org.jspecify.annotations.NullMarked;
