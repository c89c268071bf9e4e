package tandem.run;

/// Names a stretch of an exhibit's work, so that a picture can tell when it began and ended.
@FunctionalInterface
public interface Spans {
    /// Begins a stretch; closing it ends it, on the same lane.
    Span begin(String name);

    /// A stretch of work that is under way.
    @FunctionalInterface
    interface Span extends AutoCloseable {
        @Override
        void close();
    }
}
