/// The words on the page: bundles in English and Korean beside the package that uses them, and sentences that are data
/// until they are said.
@NullMarked
package tandem.ui.text;

import org.jspecify.annotations.NullMarked;
