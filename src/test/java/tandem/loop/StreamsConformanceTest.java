package tandem.loop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tandem.time.JumpingClock;

/// A reader does with what it is fed what CPython's does: what it returns or throws, what it leaves in its
/// buffer, and when it pauses. The scenarios and what is expected of them are CPython 3.13's words, written
/// by `streams.py` beside them, which says what the steps mean.
class StreamsConformanceTest {

    @TestFactory
    Stream<DynamicTest> aReaderDoesAsCPythons() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("streams.jsonl"))) {
            var json = new JsonMapper();
            List<DynamicTest> tests = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), ISO_8859_1).lines().toList()) {
                JsonNode scenario = json.readTree(line);
                tests.add(DynamicTest.dynamicTest(scenario.get("name").textValue(), () -> check(scenario)));
            }
            return tests.stream();
        }
    }

    private static void check(JsonNode scenario) throws Exception {
        List<String> expected =
                scenario.get("expected").valueStream().map(JsonNode::textValue).toList();
        List<String> got = new ArrayList<>();
        var loop = new EventLoop(new JumpingClock());
        loop.run(() -> {
            var fed = new Fed(loop, scenario.get("limit").intValue());
            for (JsonNode step : scenario.get("steps")) {
                got.add(fed.take(step));
            }
        });
        assertThat(got).as(scenario.toString()).isEqualTo(expected);
    }

    private static final class Fed implements Source {
        private final StreamReader reader;
        private final List<Task<String>> waiting = new ArrayList<>();
        private boolean paused;

        Fed(EventLoop loop, int limit) {
            reader = new StreamReader(loop, "test", limit, this);
        }

        String take(JsonNode step) throws Exception {
            boolean reads = false;
            switch (step.get(0).textValue()) {
                case "feed" ->
                    reader.feed(ByteBuffer.wrap(step.get(1).textValue().getBytes(ISO_8859_1)));
                case "end" -> reader.feedEnd();
                case "fail" -> reader.fail(new SocketException("reset"));
                case "cancel" -> waiting.getFirst().cancel();
                default -> {
                    reads = true;
                    waiting.add(createTask("read", () -> outcome(() -> read(step))));
                }
            }
            for (int i = 0; i < 20; i++) {
                sleep(Duration.ZERO);
            }
            List<String> told = new ArrayList<>();
            for (Task<String> task : waiting) {
                if (task.isDone()) {
                    told.add(task.result());
                }
            }
            if (reads && !waiting.getLast().isDone()) {
                told.add("waits");
            }
            waiting.removeIf(Task::isDone);
            return "%s | %s%s%s"
                    .formatted(
                            String.join(" ", told),
                            text(reader.peek()),
                            paused ? " paused" : "",
                            reader.atEnd() ? " at end" : "");
        }

        private byte[] read(JsonNode step) throws IOException {
            return switch (step.get(0).textValue()) {
                case "read" -> reader.read(step.get(1).intValue());
                case "readAll" -> reader.readAll();
                case "readExactly" -> reader.readExactly(step.get(1).intValue());
                case "readLine" -> {
                    try {
                        yield reader.readLine();
                    } catch (LimitOverrunException noMoreIsKnownByCPythons) {
                        throw new IllegalArgumentException(noMoreIsKnownByCPythons);
                    }
                }
                case "readUntil" -> reader.readUntil(step.get(1).textValue().getBytes(ISO_8859_1));
                case String verb -> throw new AssertionError(verb);
            };
        }

        private static String outcome(Coroutine<byte[]> read) throws Exception {
            try {
                return text(read.run());
            } catch (IncompleteReadException e) {
                String wanted = e.expected().isPresent() ? "" + e.expected().getAsInt() : "?";
                return "incomplete " + text(e.partial()) + " of " + wanted;
            } catch (LimitOverrunException e) {
                return "overrun " + e.consumed();
            } catch (SocketException e) {
                return "reset";
            } catch (IllegalArgumentException e) {
                return "overrun";
            } catch (IllegalStateException e) {
                return "busy";
            } catch (CancelledError e) {
                return "cancelled";
            }
        }

        private static String text(byte[] bytes) {
            return "'" + new String(bytes, ISO_8859_1) + "'";
        }

        @Override
        public void pauseReading() {
            paused = true;
        }

        @Override
        public void resumeReading() {
            paused = false;
        }
    }
}
