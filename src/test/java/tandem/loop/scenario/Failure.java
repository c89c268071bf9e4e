package tandem.loop.scenario;

/// A scenario's own exception, by `["raise", name]`.
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    Failure(String name) {
        super(name);
    }
}
