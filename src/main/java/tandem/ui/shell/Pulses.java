package tandem.ui.shell;

import javafx.util.Subscription;
import tandem.ui.lesson.FrameSource;

/// Pulses the model at every second frame while something runs, and not at all when nothing does. Thirty
/// pictures a second are more than any of ours changes, and what changes in two panes within a frame of each
/// other is drawn once.
final class Pulses {
    private final ShellViewModel model;
    private Subscription frames = Subscription.EMPTY;
    private boolean odd;

    Pulses(ShellViewModel model, FrameSource source) {
        this.model = model;
        model.busy().subscribe(busy -> {
            frames.unsubscribe();
            frames = busy ? source.listen(this::frame) : Subscription.EMPTY;
        });
    }

    private void frame() {
        odd = !odd;
        if (odd) {
            model.pulse();
        }
    }
}
