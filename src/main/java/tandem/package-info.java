/// Starts the application and wires its parts.
@NullMarked
package tandem;

import org.jspecify.annotations.NullMarked;
