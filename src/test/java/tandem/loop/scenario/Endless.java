package tandem.loop.scenario;

/// The scenario has taken more operations than it may.
final class Endless extends Error {

    private static final long serialVersionUID = 1;

    Endless() {
        super("endless", null, false, false);
    }
}
