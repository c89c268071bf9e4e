/// What Tandem is made of, its version and licences.
@NullMarked
package tandem.ui.about;

import org.jspecify.annotations.NullMarked;
