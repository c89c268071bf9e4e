package tandem.loop.scenario;

import org.jspecify.annotations.Nullable;

/// A `["return", value]` on its way out of the coroutine; handlers let it pass.
final class Returned extends Exception {

    private static final long serialVersionUID = 1;

    final transient @Nullable Object value;

    Returned(@Nullable Object value) {
        super(null, null, false, false);
        this.value = value;
    }

    /// Goes on its way, if a scope was left by a return.
    static void leaveBy(@Nullable Returned returned) throws Returned {
        if (returned != null) {
            throw returned;
        }
    }
}
