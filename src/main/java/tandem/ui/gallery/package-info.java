/// A gallery of flags: tiles that show where each download stands, made from a run's trace.
@NullMarked
package tandem.ui.gallery;

import org.jspecify.annotations.NullMarked;
