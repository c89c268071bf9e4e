package tandem.loop;

/// An exception handler that may fail itself: then both exceptions go to the system's log, as in asyncio, and the loop
/// goes on.
record GuardedHandler(ExceptionHandler handler) implements ExceptionHandler {

    @Override
    public void handle(String message, Throwable exception) {
        try {
            handler.handle(message, exception);
        } catch (RuntimeException | Error thrown) {
            thrown.addSuppressed(exception);
            ExceptionHandler.logging().handle("in the exception handler, which was told: " + message, thrown);
        }
    }
}
