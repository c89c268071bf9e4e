package tandem.exhibit.flags;

import static java.util.concurrent.Executors.newThreadPerTaskExecutor;

import java.util.concurrent.Semaphore;
import tandem.run.Kit;

/// A thread for each flag, all begun at once. Threads are
/// cheap here, so a semaphore is the limit, not a pool.
public final class VirtualDownload extends BlockingDownload {
    private final Semaphore semaphore;

    public VirtualDownload(Kit kit, Order order) {
        super(kit, order);
        semaphore = new Semaphore(order.atOnce());
    }

    @Override
    boolean downloadOne(Flag flag) throws Exception {
        semaphore.acquire();
        try {
            return super.downloadOne(flag);
        } finally {
            semaphore.release();
        }
    }

    /// Returns how many flags came, when all threads are done.
    public int downloadMany() throws Exception {
        try (var each = newThreadPerTaskExecutor(threads)) {
            return downloadBy(each);
        }
    }
}
