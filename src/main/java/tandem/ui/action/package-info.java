/// Named actions: an id, a text, a key, and what it does.
@NullMarked
package tandem.ui.action;

import org.jspecify.annotations.NullMarked;
