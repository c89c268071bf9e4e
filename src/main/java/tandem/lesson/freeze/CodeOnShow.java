package tandem.lesson.freeze;

import org.jspecify.annotations.Nullable;
import tandem.exhibit.freeze.Slow;
import tandem.trace.CodeLine;
import tandem.ui.code.Excerpt;
import tandem.ui.code.Source;

/// Which lines a pane shows of the code that it runs.
///
/// @param lit the number of the line that is lit, or 0
/// @param rows how many lines there is room for
record CodeOnShow(Excerpt excerpt, int lit, int rows) {
    private static final String EXHIBITS = Slow.class.getPackageName() + ".";

    /// The method around the line that held the window's thread, lit, where that is known. Otherwise what
    /// does the slow work: the textbook's `getFlag`, or what comes before it.
    static CodeOnShow of(Experiment experiment, @Nullable CodeLine held) {
        if (held != null) {
            var around = Source.of(held.type()).flatMap(source -> source.around(held.number()));
            if (around.isPresent()) {
                return of(around.get(), held.number());
            }
        }
        boolean asks = experiment.what() == Slow.What.NETWORK;
        return switch (experiment.way()) {
            case BLOCKING -> asks ? method("BlockingFetch", "getFlag") : method("SlowCall", "block");
            case ASYNC -> asks ? method("AsyncFetch", "getFlag") : method("SlowCall", "later");
            case THREADS -> method("ThreadFetch", "fetch");
        };
    }

    private static CodeOnShow method(String type, String name) {
        return of(Source.of(EXHIBITS + type).orElseThrow().method(name), 0);
    }

    private static CodeOnShow of(Excerpt excerpt, int lit) {
        return new CodeOnShow(excerpt, lit, excerpt.lines().size());
    }

    /// The same, in more room.
    CodeOnShow in(int more) {
        return new CodeOnShow(excerpt, lit, more);
    }
}
