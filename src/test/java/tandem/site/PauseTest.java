package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.site.Eventually.eventually;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tandem.time.PacedClock;

/// The server while the clock of a visit is paused: it answers nobody.
class PauseTest extends Served {
    private final PacedClock clock = new PacedClock();

    PauseTest() {
        clock.pause();
    }

    @Test
    void anAnswerWithoutDelayStandsTooUntilTimeGoesOn() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Visit visit = open(Dials.PROMPT)) {
            var answer = ask(client, visit.image("br", ImageFormat.GIF));
            eventually("it stands", () -> clock.standing() == 1);
            assertThat(answer).isNotDone();
            clock.resume();
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDelayIsOverAtAStep() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Visit visit = open(new Dials(Duration.ofHours(1), Duration.ZERO, 0, 0))) {
            var answer = ask(client, visit.image("br", ImageFormat.GIF));
            eventually("it waits", () -> clock.waiting() == 1);
            clock.step();
            assertThat(answer.get().statusCode()).isEqualTo(200);
            assertThat(clock.nanos()).isGreaterThanOrEqualTo(Duration.ofHours(1).toNanos());
        }
    }

    @Test
    void aDribbleDripsWithTheSteps() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Visit visit = open(new Dials(Duration.ZERO, Duration.ZERO, 1, 0, List.of(Fault.DRIBBLE), 0))) {
            var answer = ask(client, visit.image("br", ImageFormat.GIF));
            eventually("it stands", () -> clock.standing() == 1);
            clock.step();
            for (int drop = 0; drop < 3; drop++) {
                eventually("it waits for the next drop", () -> clock.waiting() == 1);
                clock.step();
            }
            assertThat(answer).isNotDone();
        }
    }

    @Test
    void whoStandsIsLetGoWhenTheVisitEnds() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Visit visit = open(Dials.PROMPT);
            var answer = ask(client, visit.image("br", ImageFormat.GIF));
            eventually("it stands", () -> clock.standing() == 1);
            visit.close();
            assertThatThrownBy(answer::get).hasCauseInstanceOf(java.io.IOException.class);
            eventually("nobody stands", () -> clock.standing() == 0);
        }
    }

    @Test
    void whereNoHttpIsSpokenNothingIsSaidEither() throws Exception {
        try (FlagServer paused = FlagServer.start(clock, _ -> {});
                HttpClient client = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
                Visit visit = paused.open(
                        new Dials(Duration.ZERO, Duration.ZERO, 1, 0, List.of(Fault.NOT_HTTP), 0),
                        new PacedClock(),
                        _ -> {})) {
            var answer = ask(client, visit.image("br", ImageFormat.GIF));
            eventually("it stands", () -> clock.standing() == 1);
            assertThat(answer).isNotDone();
            clock.resume();
            assertThatThrownBy(answer::get).hasCauseInstanceOf(java.io.IOException.class);
        }
    }

    private Visit open(Dials dials) {
        return server.open(dials, clock, _ -> {});
    }

    private static CompletableFuture<HttpResponse<byte[]>> ask(HttpClient client, URI uri) {
        return client.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
