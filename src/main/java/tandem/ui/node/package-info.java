/// What any node may have, whatever it shows: a hint, room beside it, a style sheet of its own.
@NullMarked
package tandem.ui.node;

import org.jspecify.annotations.NullMarked;
