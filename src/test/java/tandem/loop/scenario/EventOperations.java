package tandem.loop.scenario;

import static tandem.loop.Async.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import tandem.loop.Event;

/// A flag that is set, cleared, waited for.
final class EventOperations {

    static final Map<String, Operation> ALL = Map.of(
            "set", (interpreter, op) -> event(interpreter, op).set(),
            "clear", (interpreter, op) -> event(interpreter, op).clear(),
            "wait_event", EventOperations::waitUntilSet);

    private EventOperations() {}

    private static Event event(Interpreter interpreter, JsonNode op) {
        return (Event) interpreter.sync(op.get(1));
    }

    private static void waitUntilSet(Interpreter interpreter, JsonNode op) throws Exception {
        await(event(interpreter, op)::untilSet);
        interpreter.log("event " + op.get(1).textValue());
    }
}
