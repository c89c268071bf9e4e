package tandem;

import java.util.concurrent.Executor;
import tandem.ui.shell.Shell;
import tandem.ui.shell.ShellViewModel;
import tandem.ui.shell.Transport;

/// Opens every lesson once, with code and timeline unfolded, and then closes the window: what the AOT cache of the
/// installed application is made from. For the window's thread.
final class Rehearsal {
    /// The argument that asks for it.
    static final String ARGUMENT = "--rehearse";

    private final Shell shell;
    private final Executor window;
    private final ShellViewModel model;
    private int done = -1;

    private Rehearsal(Shell shell, Executor window) {
        this.shell = shell;
        this.window = window;
        this.model = shell.model();
    }

    /// Begins at the lesson on show, which must be the first. A lesson is left when it could be started, so that
    /// what it does to get there is in the cache, too.
    ///
    /// @param window the window's thread
    static void begin(Shell shell, Executor window) {
        Rehearsal rehearsal = new Rehearsal(shell, window);
        rehearsal.model.code().open().set(true);
        rehearsal.model.timeline().open().set(true);
        rehearsal.model.transport().subscribe(_ -> rehearsal.lookLater());
    }

    /// After what is under way: a lesson may be ready before it is on show.
    private void lookLater() {
        window.execute(() -> {
            int lesson = model.index();
            if (lesson > done && model.transport().get() == Transport.READY) {
                done = lesson;
                goOn(lesson + 1);
            }
        });
    }

    private void goOn(int lesson) {
        if (lesson < model.syllabus().size()) {
            model.select(lesson);
            lookLater(); // it may be ready already
        } else {
            shell.actions().get("quit").fire();
        }
    }
}
