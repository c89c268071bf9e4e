/// The window: the list of lessons, the header, the one control bar, the lesson's page, the status line.
@NullMarked
package tandem.ui.shell;

import org.jspecify.annotations.NullMarked;
