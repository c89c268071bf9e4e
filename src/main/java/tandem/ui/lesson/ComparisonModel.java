package tandem.ui.lesson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tandem.run.Attention.Listening;
import tandem.run.Comparison;
import tandem.run.Outcome;
import tandem.run.Run;
import tandem.run.RunState;
import tandem.ui.text.Sentence;

/// The model of a lesson that sets panes side by side: starts a run for each, follows them by their traces, and says at
/// the end what they have shown.
public abstract class ComparisonModel implements LessonModel {
    private final LessonContext context;
    private final ReadOnlyBooleanWrapper startable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sentence> intro = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Sentence> status = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<List<Run>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final Tempo tempo;
    private @Nullable Comparison comparison;
    private Listening watched = () -> {};
    private boolean secondBegins;

    protected ComparisonModel(LessonContext context) {
        this.context = context;
        this.tempo = new Tempo(context.pacing());
    }

    /// What the shell gave it.
    public final LessonContext context() {
        return context;
    }

    /// Whether everything is there that a run needs: warm, measured. The same property each time.
    protected abstract ReadOnlyBooleanProperty ready();

    /// What keeps Start from being pressed, as the dials stand; [Sentence#NONE] if nothing.
    protected Sentence obstacle() {
        return Sentence.NONE;
    }

    /// What else is wrong, now that Start was pressed; [Sentence#NONE] if nothing. Otherwise this is said, and nothing
    /// begins.
    protected Sentence refusal() {
        return Sentence.NONE;
    }

    /// Makes the runs of the panes, left first; they begin right after.
    protected abstract List<Run> prepare();

    /// Whether the runs begin one after the other; together unless a lesson says otherwise.
    protected boolean inTurn() {
        return false;
    }

    /// What of that which is about to run goes on in a pause, so that nothing may be compared after one;
    /// [Sentence#NONE] if nothing does.
    protected Sentence goesOnInPause() {
        return Sentence.NONE;
    }

    /// Whether the last runs, or else the next ones, may be compared: with each other, and with what is possible.
    protected final boolean comparable() {
        return tempo.objection().equals(Sentence.NONE);
    }

    /// Has the runs record when the window's thread stands still, until the answer is closed.
    protected Listening watch(List<Run> begun) {
        return context.access()
                .watch()
                .follow(stall -> begun.forEach(run -> run.witness().stalled(stall)));
    }

    /// Through which it is said that all have ended: on the window's thread, and maybe a little later.
    protected Executor atEnd() {
        return context.window();
    }

    /// Brings what the panes show up to date.
    protected abstract void look();

    /// What Start will do, as the dials stand.
    protected abstract Sentence announce();

    /// Lets the panes forget their last runs, since the dials stand otherwise now: what is shown is what Start would
    /// do.
    protected abstract void reset();

    /// Where the last runs stand.
    protected abstract List<RunState> states();

    /// What the runs have shown, where all came to their end.
    protected abstract Sentence shown();

    /// What is said after the runs: what they have shown, or that one failed, or that they were cancelled; and why
    /// they are not to be compared, where that is so.
    protected Sentence summary() {
        Sentence objection = tempo.objection();
        List<RunState> states = states();
        if (states.stream().allMatch(state -> state instanceof RunState.Ended(Outcome.Done _, long _))) {
            return comparable() ? shown() : Sentence.of("pace.done", objection);
        }
        boolean failed = states.stream().anyMatch(state -> state instanceof RunState.Ended(Outcome.Failed _, long _));
        Sentence end = Sentence.of(failed ? "status.failed" : "status.cancelled");
        return comparable() ? end : Sentence.of("pace.ended", end, objection);
    }

    /// To be called once by the subclass, when it is complete: from now on the introduction follows the dials.
    protected final void followDials() {
        context.dials().changes().subscribe(_ -> {
            intro.set(announce());
            clear();
            judge();
        });
        context.pacing().speed().subscribe((_, _) -> clear());
        ready().subscribe(_ -> judge());
    }

    private void clear() {
        if (!running.get()) {
            tempo.forget();
            reset();
            runs.set(List.of());
            status.set(obstacle());
        }
    }

    private void judge() {
        startable.set(ready().get() && obstacle().equals(Sentence.NONE));
    }

    /// Puts a sentence into the status line.
    protected final void say(Sentence sentence) {
        status.set(sentence);
    }

    /// Says that the built-in server can't be had.
    protected final void noServer(IOException trouble) {
        say(Sentence.of("notice.no-server", String.valueOf(trouble.getMessage())));
    }

    @Override
    public final ReadOnlyBooleanProperty startable() {
        return startable.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyObjectProperty<Sentence> intro() {
        return intro.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyObjectProperty<Sentence> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyObjectProperty<List<Run>> runs() {
        return runs.getReadOnlyProperty();
    }

    /// Starts all panes: together, or in turn, and then by turns the left and the right one first.
    @Override
    public final void start() {
        Sentence refusal = refusal();
        if (!refusal.equals(Sentence.NONE)) {
            status.set(refusal);
            return;
        }
        List<Run> inOrder = new ArrayList<>(prepare());
        runs.set(List.copyOf(inOrder));
        if (inTurn()) {
            if (secondBegins) {
                Collections.reverse(inOrder);
            }
            secondBegins = !secondBegins;
        }
        running.set(true);
        tempo.begin(goesOnInPause());
        status.set(Sentence.of("status.running"));
        look();
        Comparison begun = inTurn() ? Comparison.inTurn(inOrder) : Comparison.together(inOrder);
        comparison = begun;
        watched.close();
        watched = watch(runs.get());
        var _ = begun.ended().thenRunAsync(this::ended, atEnd());
    }

    @Override
    public final void cancel() {
        if (comparison != null) {
            comparison.cancel();
        }
    }

    @Override
    public final void pulse() {
        look();
    }

    @Override
    public void close() {
        cancel();
        watched.close();
    }

    private void ended() {
        tempo.end();
        watched.close();
        look();
        running.set(false);
        status.set(summary());
    }
}
