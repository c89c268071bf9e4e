package tandem.bench;

import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import tandem.loop.EventLoop;
import tandem.loop.Task;

/// Tasks of an event loop.
final class LoopCrowd implements Crowd {
    @Override
    public long takeTurns(int members, int turns) throws Exception {
        return new EventLoop().run(() -> {
            var tasks = new ArrayList<Task<Void>>();
            for (int i = 0; i < members; i++) {
                tasks.add(createTask(() -> {
                    for (int turn = 0; turn < turns; turn++) {
                        sleep(Duration.ZERO);
                    }
                }));
            }
            sleep(Duration.ZERO);
            long began = System.nanoTime();
            for (Task<Void> task : tasks) {
                await(task);
            }
            return System.nanoTime() - began;
        });
    }

    @Override
    public void letWait(int members, Step then) throws Exception {
        new EventLoop().run(() -> {
            for (int i = 0; i < members; i++) {
                createTask(() -> sleep(HOUR));
            }
            sleep(Duration.ZERO);
            then.run();
        });
    }

    public static void main(String[] args) throws Exception {
        Crowd.obey(new LoopCrowd());
    }
}
