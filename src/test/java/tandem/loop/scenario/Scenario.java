package tandem.loop.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A program for an event loop and the trace that CPython leaves when it runs it.
///
/// @param coroutines the operations of each coroutine; `main` is run
/// @param sync how each lock, semaphore … is made: kind, then arguments
/// @param trace what CPython wrote
public record Scenario(String name, JsonNode coroutines, JsonNode sync, List<String> trace) {

    private static final JsonMapper JSON = new JsonMapper();

    /// All scenarios of a file with one JSON object a line.
    public static List<Scenario> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(Scenario::parse).toList();
        }
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

    /// What it needs of an interpreter: names of operations, and kinds of things under `sync` that it uses.
    public Set<String> needs() {
        var needs = new TreeSet<String>();
        coroutines.forEach(body -> needs(body, needs));
        return needs;
    }

    private void needs(JsonNode body, Set<String> needs) {
        for (JsonNode operation : body) {
            String name = operation.get(0).textValue();
            needs.add(name);
            switch (name) {
                case "repeat", "timeout", "group" -> needs(operation.get(2), needs);
                case "with" -> {
                    needs.add(kindOf(operation));
                    needs(operation.get(2), needs);
                }
                case "release" -> needs.add(kindOf(operation));
                case "try" -> {
                    needs(operation.get(1), needs);
                    operation.get(2).forEach(handler -> needs(handler.get(1), needs));
                    needs(operation.get(3), needs);
                }
                default -> {}
            }
        }
    }

    private String kindOf(JsonNode operation) {
        return sync.get(operation.get(1).textValue()).get(0).textValue();
    }

    @Override
    public String toString() {
        return name;
    }
}
