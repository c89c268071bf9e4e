package tandem.loop;

import org.jspecify.annotations.Nullable;

/// What a task waits for in a [Line], or that something of the loop's own calls it.
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
