package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tandem.site.FlagServer;
import tandem.site.ImageFormat;
import tandem.time.Clock;
import tandem.trace.Detail;
import tandem.trace.Trace;

/// What has ended, and what nobody looks at any more, is nowhere held.
class LetGoTest {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    @Test
    void aRunThatFetchedIsCollected() throws Exception {
        try (FlagServer server = FlagServer.start(Clock.real(), _ -> {})) {
            WeakReference<Trace> trace = fetch(server);
            long deadline = System.nanoTime() + PATIENCE_NANOS;
            while (trace.get() != null) {
                assertThat(System.nanoTime()).as("held for ever").isLessThan(deadline);
                System.gc();
            }
        }
    }

    private static WeakReference<Trace> fetch(FlagServer server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.front().image("br", ImageFormat.PNG))
                .timeout(Duration.ofSeconds(10))
                .build();
        Trace trace = Runs.trace(new Program.OnThread(
                Model.PLATFORM_THREADS,
                kit -> () ->
                        kit.client().send(request, BodyHandlers.ofByteArray()).statusCode()));
        assertThat(Runs.end(trace).detail()).isEqualTo(new Detail.Value("200"));
        return new WeakReference<>(trace);
    }
}
