/// The loop as its users see it: from another package, by what is public alone.
@NullMarked
package tandem.loop.outside;

import org.jspecify.annotations.NullMarked;
