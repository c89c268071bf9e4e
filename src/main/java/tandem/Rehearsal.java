package tandem;

import javafx.application.Platform;
import tandem.ui.shell.Shell;
import tandem.ui.shell.ShellViewModel;
import tandem.ui.shell.Transport;

/// Opens every lesson once, with code and timeline unfolded, and then closes the window: what the AOT cache of the
/// installed application is made from. For the window's thread.
final class Rehearsal {
    /// The argument that asks for it.
    static final String ARGUMENT = "--rehearse";

    private final Shell shell;
    private final ShellViewModel model;
    private int done = -1;

    private Rehearsal(Shell shell) {
        this.shell = shell;
        this.model = shell.model();
    }

    /// Begins at the lesson on show, which must be the first. A lesson is left when it could be started, so that
    /// what it does to get there is in the cache, too.
    static void begin(Shell shell) {
        Rehearsal rehearsal = new Rehearsal(shell);
        rehearsal.model.code().open().set(true);
        rehearsal.model.timeline().open().set(true);
        rehearsal.model.transport().subscribe(_ -> rehearsal.lookLater());
    }

    /// After what is under way: a lesson may be ready before it is on show.
    private void lookLater() {
        Platform.runLater(() -> {
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
