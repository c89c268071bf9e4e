package tandem.lesson.spinners;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tandem.exhibit.spinners.Spinners;
import tandem.run.Model;
import tandem.ui.code.Exhibited;
import tandem.ui.code.Twin;

/// Which code a model's pane shows.
final class SpinnerCode {
    private static final List<String> METHODS = List.of("spin", "slowFunction");
    private static final Map<String, String> FUNCTIONS = Map.of("ThreadSpinner.stop", "supervisor");
    private static final Map<String, String> CALLS = Map.of("stop", "spinner.join(");

    private SpinnerCode() {}

    static Exhibited of(Model model) {
        return switch (model) {
            case ONE_BY_ONE -> of(model, "OneByOneSpinner", "spinner_one_by_one.py", "");
            case PLATFORM_THREADS, VIRTUAL_THREADS -> of(model, "ThreadSpinner", "spinner_thread.py", "");
            case EVENT_LOOP -> of(model, "AsyncSpinner", "spinner_async.py", "");
            case CALLBACKS -> of(model, "CallbackSpinner", "spinner_callbacks.py", Exhibited.LOOP_HOLDS);
            case WINDOW -> throw new IllegalArgumentException("no spinner on the window's thread");
        };
    }

    private static Exhibited of(Model model, String type, String twin, String quiet) {
        List<String> types = Stream.of(type)
                .map(name -> Spinners.class.getPackageName() + "." + name)
                .toList();
        List<String> files = List.of(twin, "spinning.py");
        return new Exhibited(model, types, METHODS, new Twin("spinners", files, FUNCTIONS, CALLS), quiet);
    }
}
