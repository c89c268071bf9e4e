package tandem.loop;

/// [Queue#getNowait] found no item.
public final class QueueEmptyException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    QueueEmptyException(Queue<?> queue) {
        super("empty: " + queue);
    }
}
