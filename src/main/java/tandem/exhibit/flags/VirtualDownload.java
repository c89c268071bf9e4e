package tandem.exhibit.flags;

import static java.util.concurrent.Executors.newThreadPerTaskExecutor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    boolean downloadOne(String code) throws Exception {
        semaphore.acquire();
        try {
            return super.downloadOne(code);
        } finally {
            semaphore.release();
        }
    }

    /// Returns how many flags came, when all threads are done.
    public int downloadMany() throws Exception {
        List<Callable<Boolean>> downloads = new ArrayList<>();
        for (String code : order.codes()) {
            downloads.add(() -> downloadOne(code));
        }
        int done = 0;
        try (var each = newThreadPerTaskExecutor(threads)) {
            for (var download : each.invokeAll(downloads)) {
                if (download.get()) {
                    done++;
                }
            }
        }
        return done;
    }
}
