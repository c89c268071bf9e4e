package tandem.ui.dial;

import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;

/// How far a key turns a dial: an arrow by one step, a page key by ten; on a logarithmic dial by a fiftieth and a tenth
/// of the slider's length, though never by less.
final class Turn {
    private static final double ARROW = 0.02;
    private static final double PAGE = 0.1;

    private Turn() {}

    static double by(NumberDial dial, double from, boolean up, boolean page) {
        double sign = up ? 1 : -1;
        double steps = from + sign * dial.step() * (page ? 10 : 1);
        if (dial.scale() == Scale.LINEAR) {
            return dial.nearest(steps);
        }
        double position = dial.scale().toPosition(from, dial.min(), dial.max()) + sign * (page ? PAGE : ARROW);
        double along = dial.scale().toValue(Math.clamp(position, 0, 1), dial.min(), dial.max());
        double least = from + sign * dial.step();
        return dial.nearest(up ? Math.max(along, least) : Math.min(along, least));
    }
}
