package tandem.loop;

import java.lang.System.Logger.Level;

/// Is told of exceptions that nobody else will see: thrown by a callback, or of a task that nobody awaited.
@FunctionalInterface
public interface ExceptionHandler {

    /// Called on the thread that holds the baton, or closes the loop. `message` says where the exception comes from.
    void handle(String message, Throwable exception);

    /// Writes a warning to the system's log.
    static ExceptionHandler logging() {
        var log = System.getLogger(EventLoop.class.getName());
        return (message, exception) -> log.log(Level.WARNING, message, exception);
    }
}
