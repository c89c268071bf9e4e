/// Scenarios of the conformance suite: small programs for an event loop, read from a file, interpreted on
/// [tandem.loop.EventLoop], and the traces they leave.
@NullMarked
package tandem.loop.scenario;

import org.jspecify.annotations.NullMarked;
