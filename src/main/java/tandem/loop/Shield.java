package tandem.loop;

import org.jspecify.annotations.Nullable;

/// Stands before a future: takes over how that ends, but keeps a cancel to itself.
final class Shield<T extends @Nullable Object> extends Future<T> {

    private Shield(EventLoop loop) {
        super(loop);
    }

    /// A shield before `inner`; `inner` itself if there is nothing left to shield.
    static <T extends @Nullable Object> Future<T> of(Future<T> inner) {
        if (inner.isDone()) {
            return inner;
        }
        var shield = new Shield<T>(inner.loop());
        Waiter ended = Callback.of(_ -> shield.takeOver(inner.outcome()));
        inner.tell(ended);
        shield.tell(Callback.of(_ -> inner.forget(ended)));
        return shield;
    }

    private void takeOver(Outcome<T> outcome) {
        if (!isDone()) {
            settle(outcome);
        }
    }

    @Override
    String subject() {
        return "shield";
    }
}
