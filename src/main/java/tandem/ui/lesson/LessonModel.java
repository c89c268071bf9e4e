package tandem.ui.lesson;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import tandem.run.Run;
import tandem.ui.text.Sentence;

/// What a lesson does, without a picture: a view may be thrown away and built anew over it at any time, also while it
/// runs.
///
/// Everything here happens on the window's thread. The shell enables Start while [#startable] and not [#running], and
/// Cancel while running.
public interface LessonModel extends AutoCloseable {
    /// Whether a run may be started: false while things are being warmed up, for instance.
    ReadOnlyBooleanProperty startable();

    /// Whether a run has begun and has not ended.
    ReadOnlyBooleanProperty running();

    /// One line of what Start will do, with the dials as they stand; shown below the heading.
    ReadOnlyObjectProperty<Sentence> intro();

    /// What is happening, or what the last run has shown; the status line shows it. [Sentence#NONE] for nothing.
    ReadOnlyObjectProperty<Sentence> status();

    /// The runs that were started together last, in the order of the panes; none if what is shown is what Start would
    /// do.
    ReadOnlyObjectProperty<List<Run>> runs();

    /// Begins a run. Called only when startable and not running.
    void start();

    /// Asks the run to end; it has ended when [#running] turns false. Called only when running.
    void cancel();

    /// Looks at the trace and brings the read-only properties up to date. Called at every second frame while
    /// running, and once more after running turned false; never when nothing runs.
    void pulse();

    /// Ends whatever runs, at once, without waiting for it, and lets go of all threads. Called once.
    @Override
    void close();
}
