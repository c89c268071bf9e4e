package tandem.loop.scenario;

import static tandem.loop.Async.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import tandem.loop.Future;

/// Tasks and futures: make, await, set, cancel, look.
final class FutureOperations {

    static final Map<String, Operation> ALL = Map.of(
            "spawn", (interpreter, op) -> interpreter.spawn(name(op), op.get(2).textValue()),
            "cancel", FutureOperations::cancel,
            "await", FutureOperations::awaitFuture,
            "state", FutureOperations::state,
            "future", (interpreter, op) -> interpreter.bind(name(op), interpreter.loop.createFuture()),
            "set_result", FutureOperations::setResult,
            "set_exception", FutureOperations::setException,
            "on_done", FutureOperations::onDone);

    private FutureOperations() {}

    private static String name(JsonNode op) {
        return op.get(1).textValue();
    }

    private static void cancel(Interpreter interpreter, JsonNode op) throws Failure {
        boolean cancelled = interpreter.future(op.get(1)).cancel();
        interpreter.log("cancel " + name(op) + " -> " + cancelled);
    }

    private static void awaitFuture(Interpreter interpreter, JsonNode op) throws Exception {
        Object value = await(interpreter.future(op.get(1)));
        interpreter.log("await " + name(op) + " -> " + Words.show(value));
    }

    private static void state(Interpreter interpreter, JsonNode op) throws Failure {
        String state = interpreter.future(op.get(1)).state().name().toLowerCase(Locale.ROOT);
        interpreter.log("state " + name(op) + " -> " + state);
    }

    @SuppressWarnings("unchecked") // values of scenarios are integers
    private static void setResult(Interpreter interpreter, JsonNode op) throws Failure {
        ((Future<Integer>) interpreter.future(op.get(1))).setResult(op.get(2).intValue());
        interpreter.log("set_result " + name(op));
    }

    private static void setException(Interpreter interpreter, JsonNode op) throws Failure {
        interpreter.future(op.get(1)).setException(new Failure(op.get(2).textValue()));
        interpreter.log("set_exception " + name(op));
    }

    private static void onDone(Interpreter interpreter, JsonNode op) throws Failure {
        String line = "done " + name(op) + " " + op.get(2).textValue();
        interpreter.future(op.get(1)).addDoneCallback(_ -> interpreter.log("loop", line));
    }
}
