package tandem.loop.scenario;

import static tandem.loop.Async.await;
import static tandem.loop.Async.sleep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a coroutine does by itself: write, sleep, end, repeat, try, call another one.
final class ControlOperations {

    static final Map<String, Operation> ALL = Map.of(
            "log", (interpreter, op) -> interpreter.log(op.get(1).textValue()),
            "sleep", (_, op) -> sleep(Interpreter.ticks(op.get(1))),
            "return", (_, op) -> returnValue(op),
            "raise", (_, op) -> raise(op),
            "repeat", ControlOperations::repeat,
            "try", ControlOperations::tryBlock,
            "call", ControlOperations::call);

    private ControlOperations() {}

    private static void returnValue(JsonNode op) throws Returned {
        throw new Returned(op.get(1).intValue());
    }

    private static void raise(JsonNode op) throws Failure {
        throw new Failure(op.get(1).textValue());
    }

    private static void repeat(Interpreter interpreter, JsonNode op) throws Exception {
        for (int i = 0; i < op.get(1).intValue(); i++) {
            interpreter.block(op.get(2));
        }
    }

    private static void tryBlock(Interpreter interpreter, JsonNode op) throws Exception {
        try {
            interpreter.block(op.get(1));
        } catch (Throwable thrown) {
            JsonNode handler = Words.isKind(thrown) ? handlerFor(Words.kind(thrown), op.get(2)) : null;
            if (handler == null) {
                throw thrown;
            }
            interpreter.log("except " + Words.kind(thrown));
            for (JsonNode inner : handler) {
                if (inner.get(0).textValue().equals("reraise")) {
                    throw thrown;
                }
                interpreter.step(inner);
            }
        } finally {
            interpreter.block(op.get(3));
        }
    }

    private static @Nullable JsonNode handlerFor(String kind, JsonNode handlers) {
        for (JsonNode handler : handlers) {
            String caught = handler.get(0).textValue();
            if (caught.equals(kind) || caught.equals("any") || (caught.equals("error") && !kind.equals("cancelled"))) {
                return handler.get(1);
            }
        }
        return null;
    }

    private static void call(Interpreter interpreter, JsonNode op) throws Exception {
        String name = op.get(1).textValue();
        Object value = await(interpreter.coroutine(name));
        interpreter.log("call " + name + " -> " + Words.show(value));
    }
}
