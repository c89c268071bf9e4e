/// Turns the application's modules into something to double-click: runtime, image, archive, packages. Build-time only.
@NullMarked
package tandem.installer;

import org.jspecify.annotations.NullMarked;
