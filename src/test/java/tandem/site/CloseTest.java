package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;

class CloseTest {

    private static final Dials SLOW = new Dials(Duration.ofHours(1), Duration.ZERO, 0, 1);

    private static Set<Thread> platformThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("HTTP-Dispatcher")
                        || thread.getName().startsWith("idle-timeout-task")
                        || thread.getName().startsWith("flag-server"))
                .collect(Collectors.toSet());
    }

    @Test
    void endsEveryThreadAndEveryWaitAtOnce() throws IOException {
        Set<Thread> before = platformThreads();
        Set<Thread> handlers = ConcurrentHashMap.newKeySet();
        try (var browser = new Browser()) {
            var server = FlagServer.start(Clock.real(), event -> {});
            Visit visit = server.open(SLOW, Clock.real(), event -> handlers.add(Thread.currentThread()));
            var answer = browser.getLater(visit.image("br", ImageFormat.GIF));
            eventually("the request waits", () -> handlers.size() == 1);

            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));

            assertThatThrownBy(answer::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IOException.class);
            eventually("its handlers end", () -> handlers.stream().noneMatch(Thread::isAlive));
            eventually("its other threads end", () -> before.containsAll(platformThreads()));
            assertThatThrownBy(() -> browser.get(visit.image("br", ImageFormat.GIF)))
                    .isInstanceOf(ConnectException.class);
            server.close();
        }
    }
}
