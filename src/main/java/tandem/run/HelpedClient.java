package tandem.run;

import java.net.http.HttpClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import tandem.trace.Detail;
import tandem.trace.Kind;
import tandem.trace.Lane;

/// Java's own HTTP client and the threads that it needs: one named helper that does its work, and a selector that it
/// starts by itself. Each is a lane of the run from its begin to its end, of a sort that does not count.
final class HelpedClient {
    private final Recorder recorder;
    private final ExecutorService helper;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final HttpClient client;
    private final @Nullable Lane selector;

    /// Starts the client. It follows redirects, but none from `https` to `http`, and not more than five.
    HelpedClient(Recorder recorder) {
        this.recorder = recorder;
        this.helper = Executors.newSingleThreadExecutor(
                recorded(Thread.ofPlatform().daemon().name("http helper").factory(), recorder, threads));
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .executor(helper)
                .sslContext(LateTls.context())
                .sslParameters(new SSLParameters())
                .build();
        this.selector = hasSelector() ? begin(recorder, "http selector") : null;
    }

    HttpClient client() {
        return client;
    }

    /// Ends what is under way; returns at once.
    void shutdownNow() {
        client.shutdownNow();
    }

    /// Ends what is under way, and returns when both threads have ended. The calling thread's interrupt status is kept.
    void close() {
        client.shutdownNow();
        client.close();
        if (selector != null) {
            end(recorder, selector);
        }
        helper.shutdown();
        threads.forEach(Join::uninterruptibly);
    }

    /// Static, so that it can't hold this object: the JDK keeps a client's executor until the client itself is out of
    /// reach, and through the executor's factory it never would be, nor the trace of its run.
    private static ThreadFactory recorded(ThreadFactory factory, Recorder recorder, Set<Thread> threads) {
        return work -> {
            Thread thread = factory.newThread(() -> {
                Lane lane = begin(recorder, Thread.currentThread().getName());
                work.run();
                end(recorder, lane);
            });
            threads.add(thread);
            return thread;
        };
    }

    /// Whether a thread runs that bears the number which the client puts at the end of its own description.
    private boolean hasSelector() {
        String described = client.toString();
        String number = described.substring(described.lastIndexOf('(') + 1).replace(")", "");
        String name = "HttpClient-" + number + "-SelectorManager";
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        Thread[] threads = new Thread[2 * all.activeCount() + 16];
        int count = all.enumerate(threads);
        return Stream.of(threads)
                .limit(count)
                .anyMatch(thread -> thread.getName().equals(name));
    }

    private static Lane begin(Recorder recorder, String name) {
        Lane lane = recorder.trace().lane(Lane.Sort.HELPER, name);
        recorder.append(lane, Kind.STARTED, Detail.NOTHING);
        return lane;
    }

    private static void end(Recorder recorder, Lane lane) {
        recorder.append(lane, Kind.RESULT, Detail.NOTHING);
    }
}
