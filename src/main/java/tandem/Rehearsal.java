package tandem;

import javafx.application.Platform;
import tandem.ui.shell.Shell;
import tandem.ui.shell.ShellViewModel;
import tandem.ui.shell.Transport;

/// Opens every lesson once, with code and timeline unfolded, and then closes the window: what the AOT cache of the
/// installed
/// application is made from. For the window's thread.
final class Rehearsal {
    /// The argument that asks for it.
    static final String ARGUMENT = "--rehearse";

    private final Shell shell;
    private final ShellViewModel model;
    private int left;

    private Rehearsal(Shell shell) {
        this.shell = shell;
        this.model = shell.model();
        this.left = model.syllabus().size();
    }

    /// Begins at the lesson on show, which must be the first. A lesson is left when it could be started, so that what
    /// it
    /// does to get there is in the cache, too.
    static void begin(Shell shell) {
        Rehearsal rehearsal = new Rehearsal(shell);
        rehearsal.model.code().open().set(true);
        rehearsal.model.timeline().open().set(true);
        rehearsal.model.transport().subscribe(_ -> Platform.runLater(rehearsal::goOn));
    }

    private void goOn() {
        if (model.transport().get() != Transport.READY) {
            return;
        }
        left--;
        if (left > 0) {
            model.next();
            Platform.runLater(this::goOn);
        } else if (left == 0) {
            shell.actions().get("quit").fire();
        }
    }
}
