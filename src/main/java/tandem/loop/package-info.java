/// An event loop in asyncio's shape: tasks that run one at a time and switch only where they wait, futures, timers and
/// callbacks, in CPython 3.13's order of events. Begin with [tandem.loop.EventLoop]; the verbs of a coroutine are in
/// [tandem.loop.Async].
@NullMarked
package tandem.loop;

import org.jspecify.annotations.NullMarked;
