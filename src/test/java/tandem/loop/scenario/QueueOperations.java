package tandem.loop.scenario;

import static tandem.loop.Async.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import tandem.loop.Queue;

/// Items put into a queue and got out of it, with and without a wait.
final class QueueOperations {

    static final Map<String, Operation> ALL = Map.of(
            "put", QueueOperations::put,
            "get", QueueOperations::get,
            "put_nowait", QueueOperations::putNowait,
            "get_nowait", QueueOperations::getNowait);

    private QueueOperations() {}

    @SuppressWarnings("unchecked") // values of scenarios are integers
    private static Queue<Integer> queue(Interpreter interpreter, JsonNode op) {
        return (Queue<Integer>) interpreter.sync(op.get(1));
    }

    private static void put(Interpreter interpreter, JsonNode op) throws Exception {
        Queue<Integer> queue = queue(interpreter, op);
        await(() -> queue.put(op.get(2).intValue()));
        interpreter.log("put " + op.get(1).textValue());
    }

    private static void putNowait(Interpreter interpreter, JsonNode op) {
        queue(interpreter, op).putNowait(op.get(2).intValue());
        interpreter.log("put " + op.get(1).textValue());
    }

    private static void get(Interpreter interpreter, JsonNode op) throws Exception {
        int item = await(queue(interpreter, op)::get);
        interpreter.log("get " + op.get(1).textValue() + " -> " + item);
    }

    private static void getNowait(Interpreter interpreter, JsonNode op) {
        int item = queue(interpreter, op).getNowait();
        interpreter.log("get " + op.get(1).textValue() + " -> " + item);
    }
}
