package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tandem.site.Dials;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;

/// Somebody else's script asks the built-in server, which the window learns of.
class GuestsTest {
    private static final Sentence OK = Sentence.of("value", "200");
    private static final Sentence NOT_FOUND = Sentence.of("value", "404");

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Site site = new Site(Clock.real());
    private final Guests guests = new Guests(site, window::add);
    private final HttpClient script = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        script.shutdownNow();
        site.close();
    }

    @Test
    void aRequestIsListedWhenItArrivesAndAgainWhenItIsAnswered() throws Exception {
        guests.welcome(new Dials(Duration.ofMillis(300), Duration.ZERO, 0, 1));
        var answer = script.sendAsync(request("/br/br.gif"), HttpResponse.BodyHandlers.ofByteArray());
        until(() -> !guests.requests().isEmpty());
        assertThat(guests.requests().getFirst().end()).isEqualTo(Sentence.of("guest.waiting"));
        assertThat(guests.requests().getFirst().what()).isEqualTo("GET /flags/br/br.gif");

        assertThat(answer.get().statusCode()).isEqualTo(200);
        until(() -> guests.requests().getFirst().end().equals(OK));
        assertThat(guests.requests()).hasSize(1);
        Amount took = (Amount) guests.requests().getFirst().took().arguments().getFirst();
        assertThat(took.value()).as("the lesson’s delay holds for it too").isGreaterThanOrEqualTo(300);
    }

    @Test
    void theNewestStandFirstAndManyAreCountedButNotAllHeld() throws Exception {
        guests.welcome(Dials.PROMPT);
        for (int i = 0; i < 300; i++) {
            String code = i == 299 ? "/de/de.gif" : "/no/such/path";
            script.send(request(code), HttpResponse.BodyHandlers.discarding());
        }
        until(() -> guests.count().get() == 300
                && guests.requests().getFirst().what().endsWith("de.gif")
                && guests.requests().getFirst().end().equals(OK));
        assertThat(guests.requests()).hasSizeLessThan(300);
        assertThat(guests.requests().get(1).end()).isEqualTo(NOT_FOUND);
    }

    @Test
    void howeverLongTheWindowLooksAwayTheLatestAreListedAsTheyEnded() throws Exception {
        guests.welcome(new Dials(Duration.ofSeconds(1), Duration.ZERO, 0, 1));
        var slow = script.sendAsync(request("/br/br.gif"), HttpResponse.BodyHandlers.discarding());
        for (int i = 2; i <= 1_200; i++) {
            script.send(request("/no/" + i), HttpResponse.BodyHandlers.discarding());
        }
        slow.join();
        script.send(request("/no/last"), HttpResponse.BodyHandlers.discarding());
        until(() -> guests.count().get() == 1_201
                && guests.requests().getFirst().end().equals(NOT_FOUND));
        assertThat(guests.requests()).extracting(Guest::end).containsOnly(NOT_FOUND);
        assertThat(guests.requests())
                .extracting(Guest::what)
                .startsWith("GET /flags/no/last", "GET /flags/no/1200", "GET /flags/no/1199");
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(guests.address().get() + path)).build();
    }

    /// Does the window’s work until `condition` holds.
    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = window.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("waited in vain: " + guests.requests());
            }
            next.run();
        }
    }
}
