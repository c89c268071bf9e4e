package tandem.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.site.Eventually.eventually;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import tandem.site.SiteEvent.Abandoned;
import tandem.site.SiteEvent.Answered;
import tandem.site.SiteEvent.Answering;
import tandem.site.SiteEvent.Arrived;
import tandem.time.Clock;

/// What each fault looks like to Java's own client, and what the server tells of it.
class FaultsTest extends Served {

    private final ConcurrentLinkedQueue<SiteEvent> events = new ConcurrentLinkedQueue<>();

    private Visit open(Fault fault) {
        return server.open(dials(fault), Clock.real(), events::add);
    }

    private static Dials dials(Fault... faults) {
        return new Dials(Duration.ofMillis(20), Duration.ZERO, 1, 0, List.of(faults), 42);
    }

    private HttpResponse<byte[]> get(Fault fault) throws IOException, InterruptedException {
        return browser.get(open(fault).image("br", ImageFormat.PNG));
    }

    private void assertTold(Class<?>... kinds) {
        eventually("all is told", () -> events.size() == kinds.length);
        assertThat(events).extracting(Object::getClass).isEqualTo(List.of(kinds));
    }

    @Test
    void busyAndTeapotAreAStatus() throws Exception {
        assertThat(get(Fault.BUSY).statusCode()).isEqualTo(503);
        var teapot = get(Fault.TEAPOT);
        assertThat(teapot.statusCode()).isEqualTo(418);
        assertThat(new String(teapot.body(), UTF_8)).contains("teapot");
        assertTold(Arrived.class, Answering.class, Answered.class, Arrived.class, Answering.class, Answered.class);
    }

    @Test
    void aMissingFlagIsNotFound() throws Exception {
        Dials dials = new Dials(Duration.ZERO, Duration.ZERO, 1, 1, List.of(Fault.HANG), 42);
        Visit visit = server.open(dials, Clock.real(), events::add);
        assertThat(browser.get(visit.image("br", ImageFormat.GIF)).statusCode()).isEqualTo(404);
        assertTold(Arrived.class, Answering.class, Answered.class);
    }

    @Test
    void cutShortEndsHalfWay() {
        assertThatThrownBy(() -> get(Fault.CUT_SHORT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fixed content-length");
        assertTold(Arrived.class, Answering.class, Abandoned.class);
    }

    @Test
    void closedGivesNoAnswer() {
        assertThatThrownBy(() -> get(Fault.CLOSED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("header parser received no bytes");
    }

    @Test
    void closedIsToldOnceForEachRequest() throws Exception {
        Visit visit = open(Fault.CLOSED);
        assertThat(Browser.raw(visit.base(), new String(request(visit), UTF_8))).isEmpty();
        assertTold(Arrived.class, Abandoned.class);
    }

    @Test
    void garbageIsAnImageByItsHeadOnlyAndTheSameEachTime() throws Exception {
        var answer = get(Fault.GARBAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.body())
                .hasSize(4_096)
                .startsWith('.')
                .isEqualTo(get(Fault.GARBAGE).body());
    }

    @Test
    void anotherTypeIsAPage() throws Exception {
        var answer = get(Fault.OTHER_TYPE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(new String(answer.body(), UTF_8)).startsWith("<!doctype html>");
    }

    @Test
    void tooLargeIsOverFiveMillionBytesToldToSomeAndNotToOthers() throws Exception {
        Visit visit = open(Fault.TOO_LARGE);
        int told = 0;
        for (String code : Flags.mostPopulous(10)) {
            var answer = browser.get(visit.image(code, ImageFormat.PNG));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).hasSize(6_000_000).startsWith(Flags.bytes(code, ImageFormat.PNG));
            told += answer.headers().firstValue("Content-Length").isPresent() ? 1 : 0;
        }
        assertThat(told).isBetween(1, 9);
    }

    @Test
    void notHttpIsSomethingElseBehindARedirect() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> get(Fault.NOT_HTTP))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("220 No HTTP is spoken here");
        }
    }

    @Test
    void refusedIsAPortWhereNobodyListensBehindARedirect() {
        assertThatThrownBy(() -> get(Fault.REFUSED)).isInstanceOf(ConnectException.class);
        assertTold(Arrived.class, Answering.class, Answered.class);
    }

    @Test
    void hangingEndsWithTheVisit() {
        Visit visit = open(Fault.HANG);
        var answer = browser.getLater(visit.image("br", ImageFormat.PNG));
        eventually("it has arrived", () -> events.size() == 1);
        assertThat(answer).isNotDone();
        visit.close();
        assertThatThrownBy(answer::join).hasCauseInstanceOf(IOException.class);
        assertTold(Arrived.class, Abandoned.class);
    }

    @Test
    void hangingOnTheFrontVisitEndsSomeTime() throws IOException {
        var clock = new GateClock();
        try (var mortal = FlagServer.start(clock, events::add)) {
            mortal.front().dials(dials(Fault.HANG));
            var answer = browser.getLater(mortal.front().image("br", ImageFormat.PNG));
            eventually("it waits", () -> clock.waiting() == 1);
            clock.open();
            assertThatThrownBy(answer::join).hasCauseInstanceOf(IOException.class);
            assertThat(clock.longest()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(5));
        }
    }

    @Test
    void dribbleComesByteByByteUntilTheVisitEnds() throws Exception {
        Visit visit = open(Fault.DRIBBLE);
        byte[] flag = Flags.bytes("br", ImageFormat.PNG);
        var answer = browser.getLater(visit.image("br", ImageFormat.PNG));
        eventually("its head is sent", () -> events.size() == 2);
        try (var slow = Browser.connect(visit.base())) {
            slow.getOutputStream().write(request(visit));
            var in = slow.getInputStream();
            String head = Browser.head(in);
            assertThat(head).contains("Content-length: " + flag.length);
            assertThat(in.readNBytes(2)).isEqualTo(new byte[] {flag[0], flag[1]});
        }
        eventually("the client that left is noticed", () -> events.stream().anyMatch(Abandoned.class::isInstance));
        assertThat(answer).isNotDone();
        visit.close();
        assertThatThrownBy(answer::join).hasCauseInstanceOf(IOException.class);
    }

    private static byte[] request(Visit visit) {
        URI image = visit.image("br", ImageFormat.PNG);
        return ("GET " + image.getPath() + " HTTP/1.1\r\nHost: " + image.getAuthority() + "\r\n\r\n").getBytes(UTF_8);
    }

    /// A head is whole, whatever is wrong with the body that does not come.
    @Test
    void whoAsksForTheHeadOnlyGetsNoMoreThanThat() throws Exception {
        for (Fault fault : List.of(Fault.CUT_SHORT, Fault.DRIBBLE, Fault.TOO_LARGE)) {
            events.clear();
            var answer = browser.head(open(fault).image("br", ImageFormat.PNG));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertTold(Arrived.class, Answering.class, Answered.class);
        }
    }

    @Test
    void everyFaultWaitsForItsDelay() {
        for (Fault fault : Fault.values()) {
            var clock = new GateClock();
            Visit visit = server.open(dials(fault), clock, event -> {});
            var answer = browser.getLater(visit.image("br", ImageFormat.PNG));
            eventually("it waits", () -> clock.waiting() == 1);
            assertThat(clock.longest()).as(fault.name()).isEqualTo(Duration.ofMillis(20));
            visit.close();
            assertThatThrownBy(answer::join).hasCauseInstanceOf(IOException.class);
        }
    }

    /// Java's client repeats a GET once if a connection closes on it.
    @Test
    void whatWasClosedOnOnceIsClosedOnAgainWithoutWaiting() throws Exception {
        var clock = new GateClock();
        Visit visit = server.open(Dials.PROMPT, clock, events::add);
        clock.open();
        assertThat(browser.get(visit.image("us", ImageFormat.PNG)).statusCode()).isEqualTo(200);
        assertTold(Arrived.class, Answering.class, Answered.class);
        int waits = clock.waits();
        events.clear();
        visit.dials(dials(Fault.CLOSED));

        URI image = visit.image("br", ImageFormat.PNG);
        assertThatThrownBy(() -> browser.get(image, RequestHeaders.REQUEST_ID, "1.1"))
                .isInstanceOf(IOException.class);
        assertTold(Arrived.class, Abandoned.class, Arrived.class, Abandoned.class);
        assertThat(clock.waits() - waits).isEqualTo(1);

        assertThatThrownBy(() -> browser.get(image, RequestHeaders.REQUEST_ID, "1.2"))
                .isInstanceOf(IOException.class);
        assertThat(clock.waits() - waits).isEqualTo(2);
    }
}
