package tandem.window;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tandem.run.Run;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.LessonModel;
import tandem.ui.text.Sentence;

/// Runs until it is cancelled or told to end, and counts the frames meanwhile.
final class CountingModel implements LessonModel {
    private final ReadOnlyBooleanWrapper startable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper frames = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Sentence> intro = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<Sentence> status = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private final ReadOnlyObjectWrapper<List<Run>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final LessonContext context;
    private boolean closed;

    CountingModel(LessonContext context, String introKey) {
        this.context = context;
        context.dials()
                .changes()
                .subscribe(_ -> intro.set(Sentence.of(introKey, context.dials().amount(CountingLesson.SLOW_WORK))));
    }

    LessonContext context() {
        return context;
    }

    boolean closed() {
        return closed;
    }

    ReadOnlyIntegerProperty frames() {
        return frames.getReadOnlyProperty();
    }

    /// Ends the run as if its work were done.
    void end() {
        running.set(false);
        status.set(Sentence.of("status.done"));
    }

    void startable(boolean value) {
        startable.set(value);
    }

    @Override
    public ReadOnlyBooleanProperty startable() {
        return startable.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<List<Run>> runs() {
        return runs.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Sentence> intro() {
        return intro.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Sentence> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public void start() {
        frames.set(0);
        running.set(true);
        status.set(Sentence.of("status.running"));
    }

    @Override
    public void cancel() {
        running.set(false);
        status.set(Sentence.of("status.cancelled"));
    }

    @Override
    public void pulse() {
        frames.set(frames.get() + 1);
    }

    @Override
    public void close() {
        closed = true;
        running.set(false);
    }
}
