package tandem.lesson.freeze;

import java.util.List;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Dial.Place;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.text.Unit;

/// What can be set in this lesson.
final class FreezeDials {
    static final String BLOCKING = "blocking";
    static final String THREADS = "threads";
    static final String AT_ONCE = "at-once";

    static final ChoiceDial WAY = new ChoiceDial("way", List.of(BLOCKING, "nonblocking"), BLOCKING, Place.BAR);
    static final ChoiceDial WHAT =
            new ChoiceDial("what", List.of("network", "sleep", "lock", "computation"), "network", Place.BAR);

    /// Five of the longest stay well below what the watchdog allows.
    static final NumberDial DELAY =
            new NumberDial("delay", Unit.MILLISECONDS, 50, 700, 500, 10, Scale.LINEAR, Place.BAR);

    static final ChoiceDial PACE = new ChoiceDial("pace", List.of("in-turn", AT_ONCE), "in-turn", Place.MORE);
    static final ChoiceDial SERVER =
            new ChoiceDial("server", List.of("answers", "hangs", "refuses"), "answers", Place.MORE);

    /// How the window is kept free, where it is.
    static final ChoiceDial HOW = new ChoiceDial("how", List.of("async", THREADS), "async", Place.PANE);

    static final List<Dial> ALL = List.of(WAY, WHAT, DELAY, PACE, SERVER, HOW);

    private FreezeDials() {}
}
