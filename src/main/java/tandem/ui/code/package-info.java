/// The code on show: excerpts of exhibits' own sources, which travel with their classes.
@NullMarked
package tandem.ui.code;

import org.jspecify.annotations.NullMarked;
