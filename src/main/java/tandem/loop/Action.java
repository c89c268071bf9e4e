package tandem.loop;

/// A coroutine without a result.
@FunctionalInterface
public interface Action {

    void run() throws Exception;
}
