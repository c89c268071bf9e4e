package tandem.loop;

/// A callback that the loop will run, once. It may be cancelled on the loop until it has begun; one that has
/// not begun when the loop is closed is cancelled by that.
public sealed class Handle implements Turn permits TimerHandle {

    private final Runnable action;
    private String label;
    private boolean named;
    private volatile boolean cancelled;

    /// An empty `label` marks what the loop calls for itself, of which listeners are not told.
    Handle(String label, Runnable action) {
        this.label = label;
        this.action = action;
    }

    /// Names the callback for [LoopListener]s.
    ///
    /// @return this handle
    public final Handle named(String label) {
        this.label = label;
        named = true;
        return this;
    }

    /// The name; `callback` unless it was [#named].
    public final String label() {
        return label;
    }

    /// Whether [#named] gave it a name of its own.
    public final boolean isNamed() {
        return named;
    }

    /// Takes the callback back. Without effect if it has begun.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it was cancelled. May be called from any thread: one that has posted a callback to a loop that
    /// may be closed learns by it, once the loop is closed, that the callback was dropped.
    public final boolean isCancelled() {
        return cancelled;
    }

    /// Runs the callback, unless cancelled. What it throws goes to the loop's exception handler.
    final void run(EventLoop loop) {
        if (cancelled) {
            return;
        }
        LoopListener listener = label.isEmpty() ? null : loop.listener();
        if (listener != null) {
            listener.callbackBegins(this);
        }
        try {
            action.run();
        } catch (RuntimeException | Error thrown) {
            loop.exceptionHandler().handle("in " + this, thrown);
        }
        if (listener != null) {
            listener.callbackEnds(this);
        }
    }

    @Override
    public String toString() {
        return "Handle[" + label + (cancelled ? ", cancelled]" : "]");
    }
}
