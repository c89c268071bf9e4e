/// The one log file, and what is said when something unforeseen happens.
@NullMarked
package tandem.ui.journal;

import org.jspecify.annotations.NullMarked;
