package tandem.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tandem.loop.EventLoop;
import tandem.trace.CodeLine;
import tandem.trace.Lane;

/// What one look from outside says of a lane.
///
/// @param waits whether its thread waits for something
/// @param lines of the code on show at which it works or waits, the one that was called last first
record Glance(Lane lane, boolean waits, List<CodeLine> lines) {
    /// Looks at the thread that a lane has for itself.
    static Glance at(Thread thread, Lane lane) {
        return new Glance(lane, waits(thread), Standing.atWork(thread.getStackTrace()));
    }

    /// Looks at a task's thread; of use only if the task is suspended, before and after.
    static Glance atSuspended(Thread thread, Lane lane) {
        return new Glance(lane, true, Standing.waiting(thread.getStackTrace()));
    }

    /// Looks at whoever has its turn on a loop; null if that changed meanwhile, so that nothing is known.
    static @Nullable Glance at(EventLoop loop, LoopRecorder recorder) {
        LoopRecorder.Turn turn = recorder.turn();
        Thread holder = loop.batonHolder();
        if (holder == null) {
            return null;
        }
        Glance glance = at(holder, turn.lane());
        return recorder.turn() == turn ? glance : null;
    }

    private static boolean waits(Thread thread) {
        return switch (thread.getState()) {
            case WAITING, TIMED_WAITING, BLOCKED -> true;
            case NEW, RUNNABLE, TERMINATED -> false;
        };
    }
}
