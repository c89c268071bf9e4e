package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.run.RawServer.head;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.time.VirtualClock;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Kind;
import tandem.trace.Lane;
import tandem.trace.Trace;

/// A request's time-out holds round the whole exchange, on the run's own clock.
class TimeoutsTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /// The two ways to ask.
    private enum Asking {
        BLOCKING {
            @Override
            HttpResponse<byte[]> ask(HttpClient client, HttpRequest request) throws Exception {
                return client.send(request, BodyHandlers.ofByteArray());
            }
        },
        ASYNC {
            @Override
            HttpResponse<byte[]> ask(HttpClient client, HttpRequest request) throws Exception {
                try {
                    return client.sendAsync(request, BodyHandlers.ofByteArray()).get();
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof Exception cause ? cause : e;
                }
            }
        };

        abstract HttpResponse<byte[]> ask(HttpClient client, HttpRequest request) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatNeverAnswersIsLeft(Asking asking) throws Exception {
        try (RawServer server = new RawServer((request, _) -> request.awaitEnd())) {
            timesOut(asking, server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void soIsOneThatDribbles(Asking asking) throws Exception {
        try (RawServer server = new RawServer((_, out) -> dribble(out))) {
            timesOut(asking, server);
        }
    }

    /// Nothing is left of it: neither the connection, nor an alarm, nor a mark on the thread.
    private static void timesOut(Asking asking, RawServer server) throws Exception {
        VirtualClock clock = new VirtualClock();
        Run run = start(clock, client -> {
            try {
                return asking.ask(client, request(server));
            } catch (HttpTimeoutException late) {
                return late.getMessage() + ", interrupted "
                        + Thread.currentThread().isInterrupted();
            }
        });
        clock.awaitWaiting(1);
        clock.advance(LIMIT.minusNanos(1));
        Runs.await(run, event -> event.kind() == Kind.ASKED);
        assertThat(run.ended().toCompletableFuture()).isNotDone();
        clock.advance(Duration.ofNanos(1));
        Trace trace = Runs.ended(run);

        Event end = end(trace);
        assertThat(end.kind()).isEqualTo(Kind.FAILED);
        assertThat(((Detail.Failure) end.detail()).cause()).isInstanceOf(HttpTimeoutException.class);
        assertThat(end.at()).isEqualTo(LIMIT.toNanos());
        assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("not here after 2 s, interrupted false"));
        assertThat(clock.waiting()).isZero();
        server.awaitNoConnection();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerInTimeTakesItsAlarmBack(Asking asking) throws Exception {
        VirtualClock clock = new VirtualClock();
        try (RawServer server = new RawServer((_, out) -> RawServer.write(out, 200, "text/plain", new byte[10]))) {
            Trace trace = Runs.ended(start(clock, client -> {
                HttpResponse<byte[]> answer = asking.ask(client, request(server));
                return answer.body().length + " bytes, " + clock.waiting() + " alarms";
            }));
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("10 bytes, 0 alarms"));
        }
    }

    @Test
    void cancellingTheFutureEndsTheConnectionAlsoWhileTheBodyIsUnderWay() throws Exception {
        VirtualClock clock = new VirtualClock();
        try (RawServer server = new RawServer((_, out) -> dribble(out))) {
            AtomicReference<CompletableFuture<?>> asked = new AtomicReference<>();
            CountDownLatch cancelled = new CountDownLatch(1);
            Run run = start(clock, client -> {
                asked.set(client.sendAsync(request(server), BodyHandlers.ofByteArray()));
                cancelled.await();
                server.awaitNoConnection();
                return "gone, " + clock.waiting() + " alarms";
            });
            Runs.await(run, event -> event.detail() instanceof Detail.Part part && part.received() > 2);
            asked.get().cancel(true);
            cancelled.countDown();
            Trace trace = Runs.ended(run);

            assertThat(end(trace).kind()).isEqualTo(Kind.CANCELLED);
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("gone, 0 alarms"));
        }
    }

    @Test
    void aRunThatEndsLeavesNoRequestNoAlarmAndNoThreadOfItsClient() throws Exception {
        VirtualClock clock = new VirtualClock();
        try (RawServer server = new RawServer((request, _) -> request.awaitEnd())) {
            Run run = start(clock, client -> {
                for (int i = 0; i < 20; i++) {
                    var _ = client.sendAsync(request(server), BodyHandlers.ofByteArray());
                }
                return "not waited for";
            });
            Trace trace = Runs.ended(run);

            assertThat(Runs.events(trace))
                    .filteredOn(event -> !event.ofLane() && event.kind().ends())
                    .hasSize(20)
                    .allMatch(event -> event.kind() == Kind.CANCELLED);
            assertThat(clock.waiting()).isZero();
            server.awaitNoConnection();
        }
    }

    @Test
    void theThreadsOfTheClientAreLanesThatDoNotCount() throws Exception {
        try (RawServer server = new RawServer((_, out) -> RawServer.write(out, 200, "text/plain", new byte[10]))) {
            Trace trace = Runs.ended(start(new VirtualClock(), client -> {
                var _ = Asking.ASYNC.ask(client, request(server));
                return Asking.BLOCKING.ask(client, request(server)).statusCode();
            }));

            List<Lane> helpers = trace.lanes().stream()
                    .filter(lane -> lane.sort() == Lane.Sort.HELPER)
                    .toList();
            assertThat(helpers).extracting(Lane::name).containsExactlyInAnyOrder("http helper", "http selector");
            assertThat(helpers).noneMatch(lane -> lane.sort().counts());
            for (Lane helper : helpers) {
                assertThat(Runs.events(trace))
                        .filteredOn(event -> event.lane().equals(helper))
                        .extracting(Event::kind)
                        .containsExactly(Kind.STARTED, Kind.RESULT);
            }
        }
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws Exception {
        AtomicReference<RawServer> self = new AtomicReference<>();
        Semaphore asked = new Semaphore(0);
        try (RawServer server = new RawServer((_, out) -> {
            asked.release();
            String head = "HTTP/1.1 307 Test\r\nLocation: " + self.get().uri("/again")
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
        })) {
            self.set(server);
            Trace trace = Runs.ended(start(
                    new VirtualClock(),
                    client -> Asking.BLOCKING.ask(client, request(server)).statusCode()));
            assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("307"));
            assertThat(asked.availablePermits()).isBetween(2, 6);
        }
    }

    @FunctionalInterface
    private interface Work {
        Object with(HttpClient client) throws Exception;
    }

    private static Run start(VirtualClock clock, Work work) {
        Run run = new Run(
                new Program.OnThread(Model.PLATFORM_THREADS, kit -> () -> work.with(kit.client())),
                clock,
                Thread::startVirtualThread);
        Run.startTogether(List.of(run));
        return run;
    }

    private static HttpRequest request(RawServer server) {
        return HttpRequest.newBuilder(server.uri("/flag")).timeout(LIMIT).build();
    }

    private static Event end(Trace trace) {
        return Runs.events(trace).stream()
                .filter(event -> !event.ofLane() && event.kind().ends())
                .reduce((one, other) -> {
                    throw new AssertionError("ended twice: " + one + ", " + other);
                })
                .orElseThrow();
    }

    private static void dribble(OutputStream out) throws IOException, InterruptedException {
        head(out, 200, "image/png", 1_000_000);
        while (true) {
            out.write(0);
            out.flush();
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
