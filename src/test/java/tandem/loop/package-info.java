/// Tests of the event loop.
@NullMarked
package tandem.loop;

import org.jspecify.annotations.NullMarked;
