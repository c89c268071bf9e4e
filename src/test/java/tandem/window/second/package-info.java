/// A lesson with words of its own.
@NullMarked
package tandem.window.second;

import org.jspecify.annotations.NullMarked;
