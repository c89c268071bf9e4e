package tandem.loop;

/// Ends the thread of a task that is still waiting when its loop is closed: thrown at the point of waiting, so that
/// `finally` blocks run. The task itself stays pending for ever, as in asyncio.
final class Abandoned extends Error {

    private static final long serialVersionUID = 1;

    Abandoned() {
        super("the loop was closed", null, false, false);
    }
}
