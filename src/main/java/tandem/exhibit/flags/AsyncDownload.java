package tandem.exhibit.flags;

import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.gather;
import static tandem.loop.Async.runInExecutor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tandem.loop.Action;
import tandem.loop.Semaphore;
import tandem.loop.Task;
import tandem.run.Kit;

/// A task for each flag, all on one loop. While one awaits
/// its answer, the others go on; a semaphore is the limit.
public final class AsyncDownload extends Download {
    private final Semaphore semaphore;

    public AsyncDownload(Kit kit, Order order) {
        super(kit, order);
        semaphore = new Semaphore(order.atOnce());
    }

    byte[] getFlag(Flag flag) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                var request = request(flag, attempt);
                var asked = client.sendAsync(request, body());
                return new Answer(await(asked)).image();
            } catch (IOException error) {
                if (!again(error, attempt)) {
                    throw error;
                }
            }
        }
    }

    /// A disk knows no await: a thread waits for it.
    void save(Flag flag, byte[] image) throws Exception {
        Action save = () -> saveFlag(flag, image);
        await(runInExecutor(this::onThread, save));
    }

    boolean downloadOne(Flag flag) throws Exception {
        try (var _ = await(semaphore::acquire)) {
            byte[] image = await(() -> getFlag(flag));
            if (saves()) {
                await(() -> save(flag, image));
            }
            show(flag, image);
            return true;
        } catch (IOException error) {
            failed(flag, error);
            return false;
        }
    }

    /// Returns how many flags came, when all tasks have ended.
    public int downloadMany() throws Exception {
        List<Task<Boolean>> tasks = new ArrayList<>();
        for (Flag flag : order.flags()) {
            String who = "task " + flag.number();
            tasks.add(createTask(who, () -> downloadOne(flag)));
        }
        List<Boolean> came = await(gather(tasks));
        return Collections.frequency(came, true);
    }
}
