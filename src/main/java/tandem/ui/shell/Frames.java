package tandem.ui.shell;

import javafx.animation.AnimationTimer;

/// The one timer of the window: a pulse at every frame while something runs, and none when nothing does.
final class Frames extends AnimationTimer {
    private final ShellViewModel model;

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
        model.pulse();
    }
}
