package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.trace.CodeLine;

/// What a stack says of where a thread stands.
class StandingTest {
    private static final StackTraceElement PARK = frame("jdk.internal.misc.Unsafe", "park", 0);
    private static final StackTraceElement FETCH = frame("tandem.exhibit.freeze.BlockingFetch", "getFlag", 21);
    private static final StackTraceElement DRIVER = frame("tandem.run.WindowDriver", "live", 70);
    private static final StackTraceElement LOOP = frame("com.sun.glass.ui.gtk.GtkApplication", "_runLoop", 0);

    /// A class that stands in for another is known by the other's name, and one of the JDK's own by what it exports.
    @ParameterizedTest
    @CsvSource({
        "tandem.run.RecordingClient, send, HttpClient.send",
        "tandem.run.RecordingClock, sleep, Clock.sleep",
        "jdk.internal.net.http.HttpClientImpl, send, HttpClient.send",
        "java.util.concurrent.locks.ReentrantLock, lockInterruptibly, ReentrantLock.lockInterruptibly",
        "java.lang.Thread, sleep, Thread.sleep",
        "nobody.knows.This, method, This.method"
    })
    void whatALineCalledIsKnownByTheNameThatIsOnThePage(String type, String method, String name) {
        Standing standing = Standing.of(PARK, frame(type, method, 5), FETCH, DRIVER, LOOP);

        assertThat(standing.in()).isEqualTo(name);
        assertThat(standing.line())
                .isEqualTo(new CodeLine("tandem.exhibit.freeze.BlockingFetch", "BlockingFetch.java", 21));
    }

    @Test
    void aLineAtWorkIsInNothing() {
        assertThat(Standing.of(FETCH, DRIVER, LOOP).in()).isEmpty();
    }

    @Test
    void codeOnShowComesBeforeWhatItCallsOfOurs() {
        StackTraceElement plumbing = frame("tandem.run.HelpedClient", "client", 40);
        Standing standing = Standing.of(PARK, plumbing, frame("tandem.run.Relay", "of", 1), FETCH, DRIVER);

        assertThat(String.valueOf(standing.line())).isEqualTo("BlockingFetch.java:21");
    }

    @Test
    void withoutCodeOnShowItIsTheLastLineOfOurs() {
        Standing standing = Standing.of(PARK, frame("java.util.ArrayList", "sort", 9), DRIVER, LOOP);

        assertThat(String.valueOf(standing.line())).isEqualTo("WindowDriver.java:70");
        assertThat(standing.in()).isEqualTo("ArrayList.sort");
    }

    @Test
    void withNothingOfOursThereIsNoLine() {
        assertThat(Standing.of(PARK, LOOP)).isEqualTo(new Standing(null, "Unsafe.park"));
        assertThat(Standing.of()).isEqualTo(new Standing(null, ""));
    }

    private static StackTraceElement frame(String type, String method, int line) {
        String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
        return new StackTraceElement(type, method, file, line);
    }
}
