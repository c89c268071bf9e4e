package tandem.loop;

/// [Queue#putNowait] found no room.
public final class QueueFullException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    QueueFullException(Queue<?> queue) {
        super("full: " + queue);
    }
}
