package tandem.ui.lesson;

import javafx.util.Subscription;

/// Tells of the window's frames: as long as somebody listens there are as many as the display shows, and
/// otherwise only as many as something changes. A frame is what JavaFX calls a pulse: the window is laid out,
/// and what has changed is drawn.
@FunctionalInterface
public interface FrameSource {
    /// Calls `atFrame` at the begin of each frame, on the window's thread, until unsubscribed there.
    Subscription listen(Runnable atFrame);
}
