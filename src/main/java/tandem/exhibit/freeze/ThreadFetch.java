package tandem.exhibit.freeze;

import java.util.concurrent.CompletionStage;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// Each blocking call on a thread of its own: that one waits,
/// and the window's thread shows what it brings.
public final class ThreadFetch extends NonblockingFetch {
    private final BlockingFetch blocking;
    private final OwnThread own;

    public ThreadFetch(Kit kit, Order order, Slow slow) {
        super(kit, order);
        blocking = new BlockingFetch(kit, order, slow);
        own = new OwnThread(kit);
    }

    @Override
    CompletionStage<byte[]> fetch(Flag flag) {
        return own.call(() -> blocking.fetch(flag));
    }
}
