package tandem.ui.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Lane;
import tandem.trace.LaneState;
import tandem.trace.Moments;

/// Paints rows into a raster: what each lane did in the stretch of time that is in sight.
final class Painter {
    /// What runs for a microsecond must be seen, too.
    private static final int LEAST = 2;

    private static final int MOST_ARROWS = 60;
    private static final int ARROW = 4;
    private static final double STALL_COVER = 0.2;
    private static final double RULE_COVER = 0.6;

    private final Raster raster;
    private final Colours colours;
    private final Span span;
    private final long zero;
    private final double scale;

    /// @param zero the time of the clock at which the span's time is 0
    /// @param scale how many points a px has
    Painter(Raster raster, Colours colours, Span span, long zero, double scale) {
        this.raster = raster;
        this.colours = colours;
        this.span = span;
        this.zero = zero;
        this.scale = scale;
    }

    /// @param scrolled how many px of the rows are above the raster
    void paint(Rows rows, double scrolled) {
        raster.clear(colours.card());
        for (Row row : rows.rows()) {
            int y = y(row, scrolled);
            int height = height(row);
            if (y < raster.height() && y + height > 0) {
                paint(row, y, height);
            }
        }
    }

    private int y(Row row, double scrolled) {
        return (int) Math.round((row.y() - scrolled) * scale);
    }

    private int height(Row row) {
        return (int) Math.round(row.height() * scale);
    }

    private void paint(Row row, int y, int height) {
        int gap = height > 12 * scale ? (int) Math.round(4 * scale) : Math.max(1, (int) Math.round(scale / 2));
        int top = y + gap;
        int bar = height - 2 * gap + (gap == 1 ? 1 : 0);
        switch (row) {
            case Row.Heading _ -> {}
            case Row.OfLane(Part part, int _, int _, Lane lane, Moments track) -> {
                lane(track, part.now(), top, bar, colours.of(part.model().of(lane.sort())));
            }
            case Row.Helpers helpers ->
                helpers.lanes()
                        .forEach(each -> helper(each.getValue(), helpers.part().now(), top, bar));
            case Row.Band band ->
                new BandPainter(raster, colours, this::moment).paint(band.part(), y + gap, height - 2 * gap);
        }
    }

    /// Where nobody waits for long enough to be seen, whatever ran there is shown: of all that happened within a point,
    /// that somebody was at work is what the point can say.
    private void lane(Moments track, long now, int y, int height, int colour) {
        int free = 0;
        for (int i = Math.max(0, track.find(moment(0))); i < track.size(); ) {
            int x = x(track.time(i));
            if (x >= raster.width()) {
                return;
            }
            int next = Math.max(x + 1, 0);
            int end = i + 1 < track.size() ? x(track.time(i + 1)) : x(now);
            LaneState state = LaneState.after(track.event(i));
            if (end <= x) {
                int last = Math.max(i, track.find(moment(next) - 1));
                if (runs(track, i, last)) {
                    raster.solid(x, x + LEAST, y, height, colour);
                    free = x + LEAST;
                }
                i = last == i ? i + 1 : last;
                continue;
            }
            int from = Math.max(x, free);
            switch (state) {
                case RUNNING -> {
                    raster.solid(x, Math.max(end, x + LEAST), y, height, colour);
                    free = Math.max(end, x + LEAST);
                }
                case READY -> raster.solid(from, end, y + height / 2, Math.max(1, height / 7), colour);
                case BLOCKED -> raster.hatch(from, end, y, height, colour);
                case SUSPENDED -> raster.outline(from, end, y, height, colour);
                case SAMPLED -> raster.solid(from, end, y, height, colours.still());
                case ENDED -> {}
            }
            i++;
        }
    }

    private static boolean runs(Moments track, int first, int last) {
        if (last - first > 2) {
            return true; // no lane waits twice without having run
        }
        for (int i = first; i <= last; i++) {
            if (LaneState.after(track.event(i)) == LaneState.RUNNING) {
                return true;
            }
        }
        return false;
    }

    /// Of a helper it is known that it is there.
    private void helper(Moments track, long now, int y, int height) {
        boolean ended = LaneState.after(track.event(track.size() - 1)) == LaneState.ENDED;
        long end = ended ? track.time(track.size() - 1) : now;
        raster.solid(x(track.time(0)), x(end), y + height / 4, Math.max(2, height / 2), colours.still());
    }

    /// Across all lanes: the window's thread did not answer.
    ///
    /// @param all of each part; a stall that two parts know of is one
    void stalls(List<Moments> all) {
        BitSet stalled = new BitSet();
        for (Moments stalls : all) {
            for (int i = firstInSight(stalls); i < stalls.size(); i++) {
                if (stalls.event(i).detail() instanceof Detail.Stall stall) {
                    int from = Math.max(0, x(stalls.time(i) - stall.nanos()));
                    stalled.set(from, Math.max(x(stalls.time(i)), from + 1));
                }
            }
        }
        for (int from = stalled.nextSetBit(0); from >= 0; from = stalled.nextSetBit(stalled.nextClearBit(from))) {
            raster.veil(from, stalled.nextClearBit(from), 0, raster.height(), colours.ink(), STALL_COVER);
        }
    }

    /// From who woke to who was woken; nothing where they would hide what they connect.
    void wakes(Moments wakes, Rows rows, double scrolled) {
        int first = firstInSight(wakes);
        int last = wakes.find(moment(raster.width()));
        if (last - first >= MOST_ARROWS) {
            return;
        }
        for (int i = first; i <= last; i++) {
            Event event = wakes.event(i);
            Row waker = event.detail() instanceof Detail.By by ? rows.of(by.lane()) : null;
            Row woken = rows.of(event.lane());
            if (waker != null && woken != null && waker != woken) {
                arrow(x(wakes.time(i)), middle(waker, scrolled), middle(woken, scrolled));
            }
        }
    }

    private int middle(Row row, double scrolled) {
        return (int) Math.round((row.y() + row.height() / 2.0 - scrolled) * scale);
    }

    private void arrow(int x, int from, int to) {
        int down = to > from ? 1 : -1;
        for (int y = from; y != to; y += down) {
            raster.point(x, y, colours.ink());
        }
        for (int back = 0; back < ARROW; back++) {
            for (int side = -back; side <= back; side++) {
                raster.point(x + side, to - down * back, colours.ink());
            }
        }
    }

    /// The ticks of the axis: hairlines from top to bottom, but not behind words.
    void rules(DoubleStream places, Rows rows, double scrolled) {
        places.forEach(place -> {
            int x = (int) Math.round(place * raster.width());
            raster.veil(x, x + 1, 0, raster.height(), colours.line(), RULE_COVER);
        });
        for (Row row : rows.rows()) {
            if (row instanceof Row.Heading) {
                raster.solid(0, raster.width(), y(row, scrolled), height(row), colours.card());
            }
        }
    }

    private int firstInSight(Moments moments) {
        return moments.find(moment(0) - 1) + 1;
    }

    int x(long moment) {
        double x = Math.floor(span.place((double) (moment - zero)) * raster.width());
        return (int) Math.clamp(x, -LEAST, raster.width() + LEAST);
    }

    /// The moment at which a point begins.
    long moment(int x) {
        return zero + (long) Math.ceil(span.time((double) x / raster.width()));
    }
}
