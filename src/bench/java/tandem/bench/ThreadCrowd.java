package tandem.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/// Bare virtual threads, without a loop. What makes them is one of them too, as it is a task that makes tasks.
@SuppressWarnings("ThreadPriorityCheck") // what a yield costs is what is measured
final class ThreadCrowd implements Crowd {
    @Override
    public long takeTurns(int members, int turns) throws Exception {
        return onVirtualThread(() -> {
            var ended = new CountDownLatch(members);
            for (int i = 0; i < members; i++) {
                Thread.startVirtualThread(() -> {
                    for (int turn = 0; turn < turns; turn++) {
                        Thread.yield();
                    }
                    ended.countDown();
                });
            }
            Thread.yield();
            long began = System.nanoTime();
            ended.await();
            return System.nanoTime() - began;
        });
    }

    @Override
    public void letWait(int members, Step then) throws Exception {
        onVirtualThread(() -> {
            var threads = new Thread[members];
            var there = new CountDownLatch(members);
            for (int i = 0; i < members; i++) {
                threads[i] = Thread.startVirtualThread(() -> waitForLong(there));
            }
            there.await();
            then.run();
            for (Thread thread : threads) {
                thread.interrupt();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            return threads.length;
        });
    }

    private static void waitForLong(CountDownLatch there) {
        there.countDown();
        try {
            Thread.sleep(HOUR);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // it ends, as it was asked to
        }
    }

    private static <T> T onVirtualThread(Callable<T> work) throws Exception {
        var result = new FutureTask<>(work);
        Thread.startVirtualThread(result);
        return result.get();
    }

    public static void main(String[] args) throws Exception {
        Crowd.obey(new ThreadCrowd());
    }
}
