package tandem.exhibit.flags;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.gather;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        var request = request(flag, 1);
        var asked = client.sendAsync(request, ofByteArray());
        var answer = await(asked);
        checkStatus(answer.statusCode());
        return answer.body();
    }

    boolean downloadOne(Flag flag) throws Exception {
        try (var _ = await(semaphore::acquire)) {
            byte[] image = await(() -> getFlag(flag));
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
