package tandem.exhibit.flags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import tandem.run.Kit;

/// One download that keeps its thread until the flag is here,
/// however many attempts that takes.
abstract class BlockingDownload extends Download {
    BlockingDownload(Kit kit, Order order) {
        super(kit, order);
    }

    byte[] ask(Flag flag, int attempt) throws Exception {
        var request = request(flag, attempt);
        var answer = client.send(request, body());
        return new Answer(answer).image();
    }

    byte[] getFlag(Flag flag) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return ask(flag, attempt);
            } catch (IOException error) {
                if (!again(error, attempt)) {
                    throw error;
                }
            }
        }
    }

    boolean downloadOne(Flag flag) throws Exception {
        try {
            byte[] image = getFlag(flag);
            saveFlag(flag, image);
            show(flag, image);
            return true;
        } catch (IOException error) {
            failed(flag, error);
            return false;
        }
    }

    /// Returns how many flags came, after the last of them. An
    /// interrupt takes back those that nobody has begun.
    int downloadBy(ExecutorService pool) throws Exception {
        List<Future<Boolean>> downloads = new ArrayList<>();
        for (Flag flag : order.flags()) {
            downloads.add(pool.submit(() -> downloadOne(flag)));
        }
        int done = 0;
        try {
            for (var download : downloads) {
                if (download.get()) {
                    done++;
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return done;
    }
}
