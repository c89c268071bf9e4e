package tandem.lesson.spinners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.run.Model;
import tandem.ui.code.Twins;

class SpinnerCodeTest {
    private static final String SLOW_WORK = """
            case WAITS, BLOCKS -> clock.sleep(how.slow()); | time.sleep(slow)
            case COMPUTES -> isPrime(how.number()); | is_prime(LARGE_PRIME)
            """;

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"PLATFORM_THREADS", "VIRTUAL_THREADS"})
    void whereAThreadWaitsItsTwinWaitsToo(Model model) {
        assertTwins(model, """
                clock.sleep(how.every()); | time.sleep(EVERY)
                work.block(); | block()
                spinner.join(); | spinner.join()
                """ + SLOW_WORK);
    }

    @Test
    void whereATaskWaitsItsTwinWaitsToo() {
        assertTwins(Model.EVENT_LOOP, """
                sleep(how.every()); | await asyncio.sleep(EVERY)
                sleep(how.slow()); | await asyncio.sleep(slow)
                work.block(); | block()
                int answer = await(() -> slowFunction()); | answer = await slow_function()
                String answer = "Answer: " + await(() -> supervisor()); | print('Answer:', asyncio.run(supervisor()))
                """ + SLOW_WORK);
    }

    @Test
    void aCallbackHasItsTwin() {
        assertTwins(Model.CALLBACKS, """
                spinner = loop.callLater(how.every(), again); | self.handle = self.loop.call_later(EVERY, self.spin)
                loop.callLater(how.slow(), due).named("supervisor"); | loop.call_later(slow, then, 42)
                work.block(); | block()
                """ + SLOW_WORK);
    }

    @Test
    void oneByOneHasItsTwin() {
        assertTwins(Model.ONE_BY_ONE, "work.block(); | block()\n" + SLOW_WORK);
    }

    @ParameterizedTest
    @EnumSource(value = Model.class, names = "WINDOW", mode = EnumSource.Mode.EXCLUDE)
    void whatIsOnShowBeforeStartIsThereInBothLanguages(Model model) {
        assertThat(Twins.methods(SpinnerCode.of(model)))
                .containsExactly("[spin, slowFunction]", "[spin, slow_function]");
    }

    private static void assertTwins(Model model, String pairs) {
        assertThat(Twins.of(SpinnerCode.of(model), "SlowWork"))
                .containsExactlyElementsOf(pairs.lines().toList());
    }
}
