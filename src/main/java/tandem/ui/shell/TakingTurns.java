package tandem.ui.shell;

import javafx.beans.property.BooleanProperty;

/// What can be unfolded at the same time only where the window is high enough. In a short one code and timeline take
/// turns, like tabs: whichever is unfolded folds the other. What was folded for want of room unfolds when there is
/// room again, unless the user has chosen meanwhile. On the window's thread.
final class TakingTurns {
    private final BooleanProperty code;
    private final BooleanProperty timeline;
    private boolean isShort;
    private boolean isTimelineAside;

    /// @param code whether code is unfolded
    /// @param timeline whether the timeline is; it makes room where both are
    TakingTurns(BooleanProperty code, BooleanProperty timeline) {
        this.code = code;
        this.timeline = timeline;
        code.subscribe((_, open) -> chosen(open, timeline));
        timeline.subscribe((_, open) -> chosen(open, code));
    }

    /// Says how high the window is now.
    void setShort(boolean now) {
        if (now == isShort) {
            return;
        }
        isShort = now;
        if (isShort && code.get() && timeline.get()) {
            timeline.set(false);
            isTimelineAside = true;
        } else if (!isShort && isTimelineAside) {
            isTimelineAside = false;
            timeline.set(true);
        }
    }

    /// Whether the timeline is unfolded, or would be if there were room.
    boolean isTimelineWanted() {
        return timeline.get() || isTimelineAside;
    }

    private void chosen(boolean open, BooleanProperty other) {
        isTimelineAside = false;
        if (isShort && open) {
            other.set(false);
        }
    }
}
