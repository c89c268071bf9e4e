package tandem.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Several runs of the same work, to be set side by side: together, to watch, or in turn, to measure.
public final class Comparison {
    private final List<Run> runs;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean cancelled;

    private Comparison(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /// Starts all at the same instant.
    public static Comparison together(List<Run> runs) {
        Comparison comparison = new Comparison(runs);
        Run.startTogether(runs);
        CompletableFuture<?>[] ends =
                runs.stream().map(run -> run.ended().toCompletableFuture()).toArray(CompletableFuture[]::new);
        var _ = CompletableFuture.allOf(ends).thenRun(() -> comparison.ended.complete(null));
        return comparison;
    }

    /// Starts the first, and each other one when the one before it has ended.
    public static Comparison inTurn(List<Run> runs) {
        Comparison comparison = new Comparison(runs);
        comparison.startFrom(0);
        return comparison;
    }

    /// Cancels what runs; what has not begun never does. Returns at once.
    public void cancel() {
        cancelled = true;
        runs.forEach(Run::cancel);
    }

    /// Completes when all have ended, on a thread of the last run.
    public CompletionStage<Void> ended() {
        return ended.minimalCompletionStage();
    }

    private void startFrom(int next) {
        if (cancelled || next == runs.size()) {
            ended.complete(null);
            return;
        }
        Run run = runs.get(next);
        Run.startTogether(List.of(run));
        if (cancelled) {
            run.cancel();
        }
        var _ = run.ended().thenRun(() -> startFrom(next + 1));
    }
}
