package tandem.loop.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program for an event loop and the trace that CPython leaves when it runs it.
///
/// @param coroutines the operations of each coroutine; `main` is run
/// @param sync how each lock, semaphore … is made: kind, then arguments
/// @param trace what CPython wrote
public record Scenario(String name, JsonNode coroutines, JsonNode sync, List<String> trace) {

    private static final JsonMapper JSON = new JsonMapper();

    /// The scenarios of a file with one JSON object a line, each read when its turn comes: there may be very many.
    @SuppressWarnings("StreamResourceLeak") // the caller closes the stream
    public static Stream<Scenario> read(Path file) throws IOException {
        return Files.lines(file).map(Scenario::parse);
    }

    private static Scenario parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Scenario(
                    json.get("name").textValue(),
                    json.get("coroutines"),
                    json.path("sync"),
                    json.get("trace").valueStream().map(JsonNode::textValue).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(line, broken);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
