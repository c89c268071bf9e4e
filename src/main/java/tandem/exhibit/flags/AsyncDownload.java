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

    byte[] getFlag(String code) throws Exception {
        var request = request(code);
        var asked = client.sendAsync(request, ofByteArray());
        var answer = await(asked);
        checkStatus(answer.statusCode());
        return answer.body();
    }

    boolean downloadOne(String code) throws Exception {
        try (var _ = await(semaphore::acquire)) {
            await(() -> getFlag(code));
            show(code);
            return true;
        } catch (IOException error) {
            screen.print(code + ": " + error.getMessage());
            return false;
        }
    }

    /// Returns how many flags came, when all tasks have ended.
    public int downloadMany() throws Exception {
        List<Task<Boolean>> tasks = new ArrayList<>();
        for (String code : order.codes()) {
            String who = "task " + (tasks.size() + 1);
            tasks.add(createTask(who, () -> downloadOne(code)));
        }
        List<Boolean> came = await(gather(tasks));
        return Collections.frequency(came, true);
    }
}
