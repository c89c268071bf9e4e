package tandem.lesson.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.exhibit.freeze.Slow;
import tandem.lesson.freeze.Experiment.Server;
import tandem.lesson.freeze.Experiment.Way;
import tandem.ui.code.Exhibited;
import tandem.ui.code.Twins;

class CodeOnShowTest {
    private static final String WAITS = """
            var answer = client.send(request, body()); | with told(code), urlopen(address(code),
            slow.block(); | block()
            clock.sleep(time); | time.sleep(SECONDS)
            taken.await(); | taken.wait()
            lock.lockInterruptibly(); | with lock:
            """;

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING", "THREADS"})
    void whereAThreadWaitsItsTwinWaitsToo(Way way) {
        assertThat(Twins.of(of(way, Slow.What.NETWORK), "TakenLock"))
                .containsAll(WAITS.lines().toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAskedForAsynchronouslyIsAwaitedInTheTwin(Slow.What what) {
        assertThat(Twins.of(of(Way.ASYNC, what)))
                .contains(
                        "var asked = client.sendAsync(request, body()); | return image(await ask(urlsplit(address(code))))",
                        "return new OwnThread(kit).call(() -> isPrime(number)); "
                                + "| await asyncio.to_thread(is_prime, LARGE_PRIME)");
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKING, NETWORK, '[getFlag, fetch]', '[download_many, get_flag]'",
        "BLOCKING, SLEEP, '[block, fetch]', '[download_many, block]'",
        "THREADS, NETWORK, '[fetch, call]', '[download_one, fulfil]'",
        "ASYNC, NETWORK, '[getFlag, fetch]', '[get_flag, download_one]'",
        "ASYNC, LOCK, '[later, fetch]', '[download_one, later]'"
    })
    void whatIsOnShowBeforeStartIsThereInBothLanguages(Way way, Slow.What what, String java, String python) {
        assertThat(Twins.methods(of(way, what))).containsExactly(java, python);
    }

    private static Exhibited of(Way way, Slow.What what) {
        return CodeOnShow.of(new Experiment(way, what, Duration.ZERO, Server.ANSWERS, false));
    }
}
