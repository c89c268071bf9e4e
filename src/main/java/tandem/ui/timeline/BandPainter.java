package tandem.ui.timeline;

import java.util.function.IntToLongFunction;
import tandem.trace.Census;
import tandem.trace.LaneState;

/// Paints how many lanes were in which state, one on top of the other: at work, ready, waiting. The whole height is as
/// many as there were at once at the most.
final class BandPainter {
    private final Raster raster;
    private final Colours colours;
    private final IntToLongFunction moment;

    /// @param moment when a point begins, by its place from the left
    BandPainter(Raster raster, Colours colours, IntToLongFunction moment) {
        this.raster = raster;
        this.colours = colours;
        this.moment = moment;
    }

    void paint(Part part, int y, int height) {
        Census census = part.tracks().census();
        int colour = colours.of(
                part.lanes().isEmpty()
                        ? part.model()
                        : part.model().of(part.lanes().getLast().getKey().sort()));
        int most = Math.max(1, census.most());
        for (int x = 0; x < raster.width(); x++) {
            long middle = (moment.applyAsLong(x) + moment.applyAsLong(x + 1)) / 2;
            if (middle > part.now()) {
                return;
            }
            column(census, middle, x, y + height, (double) height / most, colour);
        }
    }

    private void column(Census census, long at, int x, int bottom, double each, int colour) {
        double up = 0;
        for (LaneState state : LaneState.values()) {
            int count = state == LaneState.ENDED ? 0 : census.count(state, at);
            int y2 = bottom - (int) Math.round(up);
            up += count * each;
            int y1 = Math.min(bottom - (int) Math.round(up), count > 0 && state == LaneState.RUNNING ? y2 - 1 : y2);
            switch (state) {
                case RUNNING -> raster.solid(x, x + 1, y1, y2 - y1, colour);
                case READY -> raster.veil(x, x + 1, y1, y2 - y1, colour, 0.6);
                case BLOCKED -> hatched(x, y1, y2, bottom, colour);
                case SUSPENDED -> dotted(x, y1, y2, bottom, colour);
                case SAMPLED -> raster.solid(x, x + 1, y1, y2 - y1, colours.still());
                case ENDED -> {}
            }
        }
    }

    private void hatched(int x, int y1, int y2, int bottom, int colour) {
        for (int y = y1; y < y2; y++) {
            if ((x + bottom - y) % 6 < 2) {
                raster.point(x, y, colour);
            }
        }
    }

    private void dotted(int x, int y1, int y2, int bottom, int colour) {
        for (int y = y1; y < y2; y++) {
            if ((x % 4 < 1 && (bottom - y) % 4 < 1) || y == y1) {
                raster.point(x, y, colour);
            }
        }
    }
}
