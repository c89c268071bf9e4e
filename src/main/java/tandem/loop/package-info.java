/// An event loop in asyncio's shape: tasks that run one at a time and switch only where they wait, in CPython
/// 3.13's order of events. Begin with [tandem.loop.EventLoop], which explains that order, and
/// [tandem.loop.Async], the verbs of a coroutine.
///
/// - What is waited for: [tandem.loop.Future], [tandem.loop.Task], and how they end, [tandem.loop.Outcome].
/// - Tasks that begin and end together: [tandem.loop.TaskGroup], [tandem.loop.ExceptionGroup].
/// - What tasks share: [tandem.loop.Lock], [tandem.loop.Semaphore], [tandem.loop.Event], [tandem.loop.Queue].
/// - Callbacks: [tandem.loop.Handle], [tandem.loop.TimerHandle].
/// - Who looks on: [tandem.loop.LoopListener], [tandem.loop.ExceptionHandler].
@NullMarked
package tandem.loop;

import org.jspecify.annotations.NullMarked;
