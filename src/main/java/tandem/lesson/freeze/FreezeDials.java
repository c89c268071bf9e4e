package tandem.lesson.freeze;

import java.util.List;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.text.Unit;

/// What can be set in this lesson.
final class FreezeDials {
    static final String BLOCKING = "blocking";

    static final ChoiceDial WAY = new ChoiceDial("way", List.of(BLOCKING, "nonblocking"), BLOCKING, Dial.Place.BAR);

    /// Five of the longest take 4 s, which is as long as a window may stand still here.
    static final NumberDial DELAY =
            new NumberDial("delay", Unit.MILLISECONDS, 50, 800, 500, 10, Scale.LINEAR, Dial.Place.BAR);

    static final List<Dial> ALL = List.of(WAY, DELAY);

    private FreezeDials() {}
}
