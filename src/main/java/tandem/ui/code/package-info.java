/// The code on show: the exhibits' own sources, which travel with their classes, lit where somebody stands in
/// them; their twins in Python; and what changed in asyncio.
@NullMarked
package tandem.ui.code;

import org.jspecify.annotations.NullMarked;
