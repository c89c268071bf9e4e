package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A thread rests where its answers are called from.
class RestTest {
    private static final int NATIVE = -2;
    private static final StackTraceElement RUN = frame("Thread", "run", 10);
    private static final StackTraceElement LOOP = frame("Toolkit", "loop", NATIVE);
    private static final StackTraceElement NESTED = frame("Toolkit", "nested", NATIVE);
    private static final StackTraceElement HANDLER = frame("Page", "clicked", 20);

    @Test
    void inTheNativeMethodThatItAnswersFrom() {
        Rest rest = Rest.beneath(HANDLER, LOOP, RUN);

        assertThat(rest.is(LOOP, RUN)).isTrue();
    }

    @Test
    void notInJavaCodeNorInAnotherNativeMethodThatThatCalls() {
        Rest rest = Rest.beneath(HANDLER, LOOP, RUN);

        assertThat(rest.is(HANDLER, LOOP, RUN)).isFalse();
        assertThat(rest.is(frame("Socket", "read", NATIVE), HANDLER, LOOP, RUN)).isFalse();
        assertThat(rest.is(LOOP, HANDLER, LOOP, RUN)).isFalse();
        assertThat(rest.is()).isFalse();
    }

    @Test
    void inALoopWithinALoopOnceItAnswersFromThere() {
        StackTraceElement[] nested = {NESTED, HANDLER, LOOP, RUN};

        assertThat(Rest.beneath(HANDLER, LOOP, RUN).is(nested)).isFalse();
        assertThat(Rest.beneath(HANDLER, NESTED, HANDLER, LOOP, RUN).is(nested)).isTrue();
    }

    @Test
    void nowhereThatIsKnownWhereTheLoopIsJava() {
        Rest rest = Rest.beneath(HANDLER, RUN);

        assertThat(rest).isEqualTo(Rest.UNKNOWN);
        assertThat(rest.is(RUN)).isFalse();
        assertThat(rest.is()).isFalse();
    }

    private static StackTraceElement frame(String type, String method, int line) {
        return new StackTraceElement(type, method, type + ".java", line);
    }
}
