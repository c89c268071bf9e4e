package tandem.exhibit.flags;

import static java.util.concurrent.Executors.newFixedThreadPool;

import tandem.run.Kit;

/// A pool of threads: each takes the next flag when it has
/// brought one. The size of the pool is the limit.
public final class PooledDownload extends BlockingDownload {
    public PooledDownload(Kit kit, Order order) {
        super(kit, order);
    }

    /// Returns how many flags came, when the pool has ended.
    public int downloadMany() throws Exception {
        int size = order.atOnce();
        try (var pool = newFixedThreadPool(size, threads)) {
            return downloadBy(pool);
        }
    }
}
