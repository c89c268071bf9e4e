/// An event loop in asyncio's shape: tasks that run one at a time and switch only where they wait, in CPython
/// 3.13's order of events. Begin with [tandem.loop.EventLoop], which explains that order, and
/// [tandem.loop.Async], the verbs of a coroutine.
///
/// - What is waited for: [tandem.loop.Future], [tandem.loop.Task], and how they end, [tandem.loop.Outcome].
/// - Tasks that begin and end together: [tandem.loop.TaskGroup], [tandem.loop.ExceptionGroup].
/// - What tasks share: [tandem.loop.Lock], [tandem.loop.Semaphore], [tandem.loop.Event], [tandem.loop.Queue].
/// - Callbacks: [tandem.loop.Handle], [tandem.loop.TimerHandle].
/// - Connections: [tandem.loop.Server], [tandem.loop.Connection], [tandem.loop.StreamReader],
///   [tandem.loop.StreamWriter].
/// - Who looks on: [tandem.loop.LoopListener], [tandem.loop.ExceptionHandler], [tandem.loop.SlowStep].
///
/// All of it is for the tasks and callbacks of one loop. Other threads come in by
/// [EventLoop#callSoonThreadsafe][tandem.loop.EventLoop#callSoonThreadsafe(Runnable)], and by what is awaited of them.
///
/// How it is made: [EventLoop][tandem.loop.EventLoop] is the page to begin with. `Agenda` is the order of events,
/// in `Timers` and `Inbox` what comes later and from elsewhere; `Baton` and `Relay` are how one thread at a time
/// runs; `Runs` begins and ends it all. `Readiness` lets a selector tell which channels are ready, and
/// `Transport` is the life of a connection.
@NullMarked
package tandem.loop;

import org.jspecify.annotations.NullMarked;
