package tandem.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;
import static tandem.loop.Async.startServer;

import com.tngtech.archunit.core.domain.JavaClass;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.loop.ConnectionHandler;
import tandem.loop.Coroutine;
import tandem.loop.Semaphore;
import tandem.loop.StreamReader;
import tandem.loop.StreamWriter;

/// In an exhibit, as in Python, every point where a task may be suspended shows: a bare call of a method that awaits
/// is refused.
class AwaitTest {
    private static final List<Class<?>> LOOP = classesOf("tandem.loop..");

    @Test
    void exhibitsAwaitWhatAwaits() {
        assertThat(new BareAwaits(classesOf("tandem.exhibit.."), LOOP).found()).isEmpty();
    }

    @Test
    void theCheckLetsPassWhatShows() {
        assertThat(new BareAwaits(List.of(Shown.class), LOOP).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Direct.class,
                Indirect.class,
                InABlock.class,
                InAHandler.class,
                InAnotherLambda.class,
                OfTheLoop.class,
                Inherited.class,
                RunByHand.class
            })
    void theCheckRefusesWhatIsHidden(Class<?> hidden) {
        assertThat(new BareAwaits(List.of(Sleeper.class, hidden), LOOP).found()).hasSize(1);
    }

    private static List<Class<?>> classesOf(String place) {
        return House.CLASSES.that(resideInAPackage(place)).stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static class Sleeper {
        int nap() {
            sleep(Duration.ofMillis(1));
            return 1;
        }
    }

    static final class Shown extends Sleeper {
        private final Semaphore semaphore = new Semaphore(1);

        int twoNaps() throws Exception {
            var other = createTask("other", () -> nap());
            try (var _ = await(semaphore::acquire)) {
                return await(() -> nap()) + await(other) + await(this::nap);
            }
        }

        void serve(InetSocketAddress address) throws Exception {
            try (var server = await(startServer(address, this::echo))) {
                await(server::serveForever);
            }
        }

        void echo(StreamReader reader, StreamWriter writer) throws Exception {
            try (writer) {
                writer.write(await(reader::readLine));
                await(writer::drain);
            }
        }
    }

    static final class Direct extends Sleeper {
        int twice() {
            return 2 * nap();
        }
    }

    static final class Indirect {
        private final Sleeper sleeper = new Sleeper();

        int wrapped() throws Exception {
            return await(() -> sleeper.nap());
        }

        int outer() throws Exception {
            return wrapped() + 1;
        }
    }

    static final class InABlock extends Sleeper {
        int twice() throws Exception {
            return await(() -> {
                int first = nap();
                return first + 1;
            });
        }
    }

    static final class InAHandler {
        ConnectionHandler handler() {
            return (reader, writer) -> {
                writer.drain();
                writer.close();
            };
        }
    }

    static final class InAnotherLambda extends Sleeper {
        void all(List<Integer> numbers) {
            numbers.forEach(_ -> nap());
        }
    }

    static final class OfTheLoop {
        private final Semaphore semaphore = new Semaphore(1);

        void enter() {
            semaphore.acquire().close();
        }
    }

    static final class Inherited extends Sleeper {
        @Override
        int nap() {
            return super.nap();
        }
    }

    static final class RunByHand extends Sleeper {
        int nap(Coroutine<Integer> coroutine) throws Exception {
            return coroutine.run();
        }
    }
}
