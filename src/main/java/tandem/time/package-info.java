/// Time as the rest of Tandem knows it: a [Clock] to read and to wait by. The real one follows the machine, a paced
/// one can be slowed down and paused under everybody who waits by it, and a virtual one moves only when a test tells
/// it to.
@NullMarked
package tandem.time;

import org.jspecify.annotations.NullMarked;
