package tandem.lesson.freeze;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tandem.exhibit.freeze.Slow;
import tandem.trace.CodeLine;
import tandem.ui.code.Excerpt;
import tandem.ui.code.LitCode;
import tandem.ui.code.Source;

/// Which lines a pane shows of the code that it runs.
final class CodeOnShow {
    private static final String EXHIBITS = Slow.class.getPackageName() + ".";

    private CodeOnShow() {}

    /// The method around the line that held the window's thread, lit, where that is known. Otherwise what does the
    /// slow work: the textbook's `getFlag`, or what comes before it.
    static LitCode of(Experiment experiment, @Nullable CodeLine held) {
        return held == null ? of(experiment) : around(held).orElseGet(() -> of(experiment));
    }

    private static Optional<LitCode> around(CodeLine line) {
        return Source.of(line.type())
                .flatMap(source -> source.around(line.number()))
                .map(method -> new LitCode(method, line.number()));
    }

    private static LitCode of(Experiment experiment) {
        boolean asks = experiment.what() == Slow.What.NETWORK;
        return new LitCode(
                switch (experiment.way()) {
                    case BLOCKING -> asks ? method("BlockingFetch", "getFlag") : method("SlowCall", "block");
                    case ASYNC -> asks ? method("AsyncFetch", "getFlag") : method("SlowCall", "later");
                    case THREADS -> method("ThreadFetch", "fetch");
                });
    }

    private static Excerpt method(String type, String name) {
        return Source.of(EXHIBITS + type).orElseThrow().method(name);
    }
}
