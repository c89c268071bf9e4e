package tandem.loop.scenario;

import static tandem.loop.Async.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import tandem.loop.Semaphore;

/// A permit held for a while, or given back without having been taken.
final class SemaphoreOperations {

    static final Map<String, Operation> ALL = Map.of(
            "with",
            SemaphoreOperations::with,
            "release",
            (interpreter, op) -> interpreter.semaphore(op.get(1)).release());

    private SemaphoreOperations() {}

    private static void with(Interpreter interpreter, JsonNode op) throws Exception {
        String name = op.get(1).textValue();
        Semaphore semaphore = interpreter.semaphore(op.get(1));
        try (var _ = await(semaphore::acquire)) {
            interpreter.log("enter " + name);
            interpreter.block(op.get(2));
        }
        interpreter.log("leave " + name);
    }
}
