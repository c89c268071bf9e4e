package tandem.lesson.spinners;

import java.util.Map;
import tandem.exhibit.spinners.AsyncSpinner;
import tandem.exhibit.spinners.CallbackSpinner;
import tandem.exhibit.spinners.OneByOneSpinner;
import tandem.exhibit.spinners.Spinning;
import tandem.exhibit.spinners.ThreadSpinner;
import tandem.run.Exhibit;
import tandem.run.Model;
import tandem.ui.project.Literals;
import tandem.ui.project.MainPage;
import tandem.ui.project.Project;
import tandem.ui.project.Readme;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// A spinner to take away.
final class SpinnersProject {
    private static final Class<?> HOME = SpinnersProject.class;

    private SpinnersProject() {}

    /// What `model` runs when it spins so.
    ///
    /// @throws IllegalArgumentException if the model has no spinner
    public static Project of(Model model, Spinning how) {
        Sentence about = Sentence.of("project.about", Amount.seconds(how.slow(), 1), Amount.millis(how.every()));
        return new Project(
                "spinners-" + model.id(), main(model, how), Readme.of(HOME, Sentence.of("value", model), about));
    }

    private static String main(Model model, Spinning how) {
        Map<String, String> words = Map.of(
                "exhibit", exhibit(model).getSimpleName(),
                "work", how.work().name(),
                "slow", Literals.duration(how.slow()),
                "every", Literals.duration(how.every()),
                "stop", how.stop().name());
        return MainPage.of(HOME, model, words);
    }

    private static Class<? extends Exhibit> exhibit(Model model) {
        return switch (model) {
            case ONE_BY_ONE -> OneByOneSpinner.class;
            case PLATFORM_THREADS, VIRTUAL_THREADS -> ThreadSpinner.class;
            case EVENT_LOOP -> AsyncSpinner.class;
            case CALLBACKS -> CallbackSpinner.class;
            case WINDOW -> throw new IllegalArgumentException("no spinner on the window's thread");
        };
    }
}
