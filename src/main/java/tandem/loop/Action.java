package tandem.loop;

/// A coroutine without a result.
@FunctionalInterface
public non-sealed interface Action extends Work<Void> {

    void run() throws Exception;
}
