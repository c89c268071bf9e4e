package tandem.run;

import org.jspecify.annotations.Nullable;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// Records what is seen of the window beside a run: that may begin before the run does, and go on when it has
/// ended. The window's lane is no part of the run, which merely used that thread for a while.
public final class Witness {
    private final Trace trace;
    private final Recorder recorder;
    private @Nullable Lane server;
    private @Nullable Lane spinner;

    Witness(Trace trace, Recorder recorder) {
        this.trace = trace;
        this.recorder = recorder;
    }

    /// The window began a frame.
    public void frame() {
        trace.append(recorder.window(), Kind.FRAME, Detail.NOTHING);
    }

    /// The mouse was pressed in the window.
    public void clicked() {
        trace.append(recorder.window(), Kind.CLICKED, Detail.NOTHING);
    }

    /// The window's thread answers again. To be told by that thread, at once: the stall is as long as the run's clock,
    /// whose pace nobody could change meanwhile, has it.
    public void stalled(Detail.Stall stall) {
        trace.append(recorder.window(), Kind.STALLED, stall.lasting(recorder.paced(stall.nanos())));
    }

    /// A spinner on a thread of its own, which is no part of the run, made a step. To be told by that thread.
    public void stepped(String glyph) {
        trace.append(spinner(), Kind.WROTE, new Detail.Text(glyph, true));
    }

    /// The server did something with the request that the client calls `id`. From any thread.
    public void served(String id, Detail.Served what) {
        trace.append(server(), Kind.SERVED, id, what);
    }

    private synchronized Lane server() {
        if (server == null) {
            server = trace.lane(Lane.Sort.SERVER, "flag server");
        }
        return server;
    }

    private synchronized Lane spinner() {
        if (spinner == null) {
            spinner = trace.lane(Lane.Sort.PLATFORM_THREAD, "spinner");
        }
        return spinner;
    }
}
