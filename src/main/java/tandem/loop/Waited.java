package tandem.loop;

import java.util.List;

/// The futures that [Async#waitUntil] waited for, in the order in which they were given.
public record Waited<F extends Future<?>>(List<F> done, List<F> pending) {}
