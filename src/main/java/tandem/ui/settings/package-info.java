/// What is remembered from one start to the next, and where the platform keeps such things.
@NullMarked
package tandem.ui.settings;

import org.jspecify.annotations.NullMarked;
