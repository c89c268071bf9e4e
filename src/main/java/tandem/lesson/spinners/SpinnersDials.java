package tandem.lesson.spinners;

import java.util.List;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.text.Unit;

/// What can be set in this lesson.
final class SpinnersDials {
    static final NumberDial SLOW = new NumberDial("slow", Unit.SECONDS, 0.5, 10, 3, 0.1, Scale.LINEAR, Dial.Place.BAR);
    static final NumberDial EVERY =
            new NumberDial("every", Unit.MILLISECONDS, 20, 1000, 100, 10, Scale.LOGARITHMIC, Dial.Place.BAR);
    static final ChoiceDial WORK =
            new ChoiceDial("work", List.of("waits", "blocks", "computes"), "waits", Dial.Place.BAR);
    static final ChoiceDial STOP = new ChoiceDial("stop", List.of("flag", "interrupt"), "flag", Dial.Place.MORE);
    static final ChoiceDial LEFT = ChoiceDial.ofModels("left", Model.PLATFORM_THREADS);
    static final ChoiceDial RIGHT = ChoiceDial.ofModels("right", Model.EVENT_LOOP);

    static final List<Dial> ALL = List.of(SLOW, EVERY, WORK, STOP, LEFT, RIGHT);

    private SpinnersDials() {}
}
