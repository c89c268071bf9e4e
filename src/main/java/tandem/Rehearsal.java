package tandem;

import java.util.BitSet;
import javafx.application.Platform;
import tandem.ui.shell.Shell;
import tandem.ui.shell.ShellViewModel;
import tandem.ui.shell.Transport;

/// Opens every lesson once and lets it run to its end, with code and timeline unfolded, and then closes the window:
/// what
/// the AOT cache of the installed application is made from. For the window's thread.
final class Rehearsal {
    /// The argument that asks for it.
    static final String ARGUMENT = "--rehearse";

    private final Shell shell;
    private final ShellViewModel model;
    private final BitSet started = new BitSet();

    private Rehearsal(Shell shell) {
        this.shell = shell;
        this.model = shell.model();
    }

    /// Begins at the lesson on show, which must be the first.
    static void begin(Shell shell) {
        Rehearsal rehearsal = new Rehearsal(shell);
        rehearsal.model.code().open().set(true);
        rehearsal.model.timeline().open().set(true);
        rehearsal.model.transport().subscribe(transport -> {
            if (transport == Transport.READY) {
                Platform.runLater(rehearsal::goOn);
            }
        });
    }

    private void goOn() {
        if (model.transport().get() != Transport.READY) {
            return;
        }
        int lesson = model.index();
        if (!started.get(lesson)) {
            started.set(lesson);
            shell.actions().get("start").fire();
        } else if (lesson + 1 < model.syllabus().size()) {
            model.next();
            Platform.runLater(this::goOn);
        } else {
            shell.actions().get("quit").fire();
        }
    }
}
