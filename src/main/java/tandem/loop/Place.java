package tandem.loop;

import org.jspecify.annotations.Nullable;

/// A place in the line of tasks that wait for the same thing.
final class Place extends Future<@Nullable Object> {

    private final String subject;

    /// A place in the line for `subject`.
    Place(EventLoop loop, String subject) {
        super(loop);
        this.subject = subject;
    }

    @Override
    String subject() {
        return subject;
    }
}
