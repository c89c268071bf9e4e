package tandem.ui.shell;

import javafx.animation.AnimationTimer;

/// The one timer of the window: a pulse at every second frame while something runs, and none when nothing does. Thirty
/// pictures a second are more than any of ours changes, and what changes in two panes within a frame of each other is
/// drawn once.
final class Frames extends AnimationTimer {
    private final ShellViewModel model;
    private boolean odd;

    Frames(ShellViewModel model) {
        this.model = model;
        model.busy().subscribe(busy -> {
            if (busy) {
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void handle(long now) {
        odd = !odd;
        if (odd) {
            model.pulse();
        }
    }
}
