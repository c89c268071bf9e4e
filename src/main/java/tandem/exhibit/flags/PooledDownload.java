package tandem.exhibit.flags;

import static java.util.concurrent.Executors.newFixedThreadPool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import tandem.run.Kit;

/// A pool of threads: each takes the next flag when it has
/// brought one. The size of the pool is the limit.
public final class PooledDownload extends BlockingDownload {
    public PooledDownload(Kit kit, Order order) {
        super(kit, order);
    }

    /// Returns how many flags came, when the pool has ended.
    public int downloadMany() throws Exception {
        List<Callable<Boolean>> downloads = new ArrayList<>();
        for (String code : order.codes()) {
            downloads.add(() -> downloadOne(code));
        }
        int done = 0;
        int size = order.atOnce();
        try (var pool = newFixedThreadPool(size, threads)) {
            for (var download : pool.invokeAll(downloads)) {
                if (download.get()) {
                    done++;
                }
            }
        }
        return done;
    }
}
