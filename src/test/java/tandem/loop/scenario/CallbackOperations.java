package tandem.loop.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// Plain callbacks: soon, later, and neither.
final class CallbackOperations {

    static final Map<String, Operation> ALL = Map.of(
            "soon", CallbackOperations::soon,
            "later", CallbackOperations::later,
            "forget", (interpreter, op) -> interpreter.handle(op.get(1)).cancel());

    private CallbackOperations() {}

    private static void soon(Interpreter interpreter, JsonNode op) {
        String label = op.get(1).textValue();
        interpreter.handles.put(label, interpreter.loop.callSoon(() -> interpreter.log("loop", "soon " + label)));
    }

    private static void later(Interpreter interpreter, JsonNode op) {
        String label = op.get(2).textValue();
        interpreter.handles.put(
                label,
                interpreter.loop.callLater(
                        Interpreter.ticks(op.get(1)), () -> interpreter.log("loop", "later " + label)));
    }
}
