package tandem.ui.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tandem.trace.Moments;
import tandem.ui.text.Sentence;

/// The place that is asked about: a row and a moment, pointed at by the mouse or chosen by keys. What is there is
/// told, and told again whenever it may be something else.
final class Pointed {
    /// Of the time in sight, where there is no lane whose changes one could go by.
    private static final double STEP = 0.025;

    private final TimelineModel model;
    private final TimelineBody body;
    private final Telling.Told tell;
    private @Nullable Row row;
    private boolean pointed;
    private double x;
    private double y;
    private long moment;

    /// @param tell what is there
    Pointed(TimelineModel model, TimelineBody body, Telling.Told tell) {
        this.model = model;
        this.body = body;
        this.tell = tell;
    }

    void point(double x, double y) {
        row = body.rowAt(y);
        pointed = true;
        this.x = x;
        this.y = y;
        tell();
    }

    void leave() {
        row = null;
        pointed = false;
        tell();
    }

    /// The row, or null if nothing is asked about.
    @Nullable
    Row row() {
        return row;
    }

    /// Whether keys have chosen it.
    boolean isChosen() {
        return row != null && !pointed;
    }

    /// The place, as a share of the time in sight; the middle if nothing is asked about.
    double place() {
        return row == null ? 0.5 : body.place(x());
    }

    /// Says what is there now. Where other rows have come, asks about the same lane, or else the same place.
    void renew() {
        Row before = row;
        if (pointed) {
            row = body.rowAt(y);
        } else if (before != null) {
            Row same = before instanceof Row.OfLane lane ? body.rows().of(lane.lane()) : null;
            row = same == null ? body.rowAt(body.y(before) + 1) : same;
        }
        if (before != null || row != null) {
            tell();
        }
    }

    /// Goes to the next row that has something to tell; the first time to the first, at the latest moment in sight.
    void choose(int step) {
        List<Row> rows = body.rows().rows();
        Row before = row;
        int from = before == null ? (step > 0 ? -1 : rows.size()) : rows.indexOf(before);
        long then = before == null ? body.moment(body.getWidth()) : moment();
        for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
            if (!(rows.get(i) instanceof Row.Heading)) {
                choose(rows.get(i), then);
                body.reveal(rows.get(i));
                return;
            }
        }
    }

    /// Goes to where the chosen lane does something else, before or after.
    void move(int step) {
        Row now = row;
        if (now != null) {
            choose(now, now instanceof Row.OfLane lane ? change(lane, step) : moment() + step * length(STEP));
            reveal();
        }
    }

    /// When the lane begins what it does next, or began what it did before that which it does now.
    private long change(Row.OfLane lane, int step) {
        Moments track = lane.track();
        int now = track.find(moment());
        if (step > 0) {
            return now + 1 < track.size() ? track.time(now + 1) : lane.part().now();
        }
        int before = now < 0 ? 0 : track.find(track.time(now) - 1);
        return track.time(Math.max(0, before));
    }

    private void choose(Row next, long at) {
        row = next;
        pointed = false;
        moment = Math.clamp(at, model.zero(), Math.max(model.zero(), next.part().now()));
        tell();
    }

    /// Brings the chosen moment into sight.
    private void reveal() {
        double place = model.span().place((double) (moment - model.zero()));
        if (place < 0 || place > 1) {
            model.pan(place - 0.5);
        }
    }

    private long length(double share) {
        return Math.round(model.span().time(share) - model.span().time(0));
    }

    private long moment() {
        return pointed ? body.moment(x) : moment;
    }

    private double x() {
        return pointed ? x : body.x(moment);
    }

    private void tell() {
        Row now = row;
        if (now == null) {
            tell.accept(Sentence.NONE, 0, 0);
        } else {
            tell.accept(Telling.of(now, moment()), x(), body.y(now));
        }
    }
}
