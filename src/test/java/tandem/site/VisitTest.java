package tandem.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import tandem.time.Clock;

class VisitTest extends Served {

    private static final Dials ALWAYS_BUSY = new Dials(Duration.ZERO, Duration.ZERO, 1, 1);
    private static final Dials HALF_BUSY = new Dials(Duration.ZERO, Duration.ZERO, 0.5, 42);

    private final ConcurrentLinkedQueue<SiteEvent> events = new ConcurrentLinkedQueue<>();

    private Visit open(Dials dials, Clock clock) {
        return server.open(dials, clock, events::add);
    }

    private int status(Visit visit, String code, String... headers) throws IOException, InterruptedException {
        return browser.get(visit.image(code, ImageFormat.GIF), headers).statusCode();
    }

    @Test
    void visitsHaveDialsOfTheirOwn() throws Exception {
        try (Visit busy = open(ALWAYS_BUSY, Clock.real());
                Visit prompt = open(Dials.PROMPT, Clock.real())) {
            assertThat(status(busy, "br")).isEqualTo(503);
            assertThat(status(prompt, "br")).isEqualTo(200);
            assertThat(status(server.front(), "br")).isEqualTo(200);
        }
    }

    @Test
    void anErrorSaysThatTheServerIsBusy() throws Exception {
        Visit visit = open(ALWAYS_BUSY, Clock.real());
        assertThat(new String(browser.get(visit.image("br", ImageFormat.GIF)).body(), UTF_8))
                .contains("busy");
    }

    @Test
    void theDialsCanBeTurnedWhileItRuns() throws Exception {
        server.front().dials(ALWAYS_BUSY);
        assertThat(status(server.front(), "br")).isEqualTo(503);
        server.front().dials(Dials.PROMPT);
        assertThat(status(server.front(), "br")).isEqualTo(200);
    }

    @Test
    void twoVisitsMeetTheSameInWhateverOrderTheyAsk() throws Exception {
        List<String> codes = Flags.mostPopulous(20);
        assertThat(statuses(open(HALF_BUSY, Clock.real()), codes))
                .isEqualTo(statuses(open(HALF_BUSY, Clock.real()), codes.reversed()))
                .containsValues(200, 503);
    }

    private Map<String, Integer> statuses(Visit visit, List<String> codes) throws Exception {
        Map<String, Integer> statuses = new TreeMap<>();
        for (String code : codes) {
            statuses.put(code, status(visit, code));
        }
        return statuses;
    }

    @Test
    void theAttemptDecidesToo() throws Exception {
        Visit visit = open(HALF_BUSY, Clock.real());
        for (int attempt = 1; attempt <= 8; attempt++) {
            int expected = Fate.of(HALF_BUSY, "br", attempt).outcome() instanceof Outcome.Faulty ? 503 : 200;
            assertThat(status(visit, "br", RequestHeaders.ATTEMPT, "" + attempt))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theRequestIdJoinsTheEventsToTheClient() throws Exception {
        Visit visit = open(Dials.PROMPT, Clock.real());
        var answer = browser.get(
                visit.image("br", ImageFormat.PNG), RequestHeaders.REQUEST_ID, "left-7", RequestHeaders.ATTEMPT, "2");
        assertThat(answer.headers().firstValue(RequestHeaders.REQUEST_ID)).hasValue("left-7");
        eventually("three events", () -> events.size() == 3);
        assertThat(events)
                .extracting(SiteEvent::request)
                .containsOnly(new FlagRequest("br", ImageFormat.PNG, 2, "left-7"));
        assertThat(events).extracting(SiteEvent::at).isSorted();
        assertThat(events)
                .extracting(Object::getClass)
                .isEqualTo(List.of(SiteEvent.Arrived.class, SiteEvent.Answering.class, SiteEvent.Answered.class));
    }

    @Test
    void aRequestWaitsByTheClockOfItsVisit() throws Exception {
        var clock = new GateClock();
        var answer = browser.getLater(open(Dials.PROMPT, clock).image("br", ImageFormat.GIF));
        eventually("the request waits", () -> clock.waiting() == 1);
        assertThat(status(server.front(), "br")).isEqualTo(200);
        assertThat(answer).isNotDone();
        clock.open();
        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    @Test
    void closingItEndsItsRequestsAndNoOthers() throws Exception {
        var clock = new GateClock();
        var other = new GateClock();
        Visit visit = open(Dials.PROMPT, clock);
        var ended = browser.getLater(visit.image("br", ImageFormat.GIF));
        var kept = browser.getLater(open(Dials.PROMPT, other).image("br", ImageFormat.GIF));
        eventually("both wait", () -> clock.waiting() == 1 && other.waiting() == 1);

        visit.close();

        assertThatThrownBy(ended::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
        eventually("it is told", () -> events.stream().anyMatch(SiteEvent.Abandoned.class::isInstance));
        assertThat(clock.interrupted()).isEqualTo(1);
        assertThatThrownBy(() -> status(visit, "br")).isInstanceOf(IOException.class);
        other.open();
        assertThat(kept.get().statusCode()).isEqualTo(200);
    }
}
