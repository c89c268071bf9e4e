/// How the window looks: light, dark or as the system; style sheets by concern; the fonts.
@NullMarked
package tandem.ui.theme;

import org.jspecify.annotations.NullMarked;
