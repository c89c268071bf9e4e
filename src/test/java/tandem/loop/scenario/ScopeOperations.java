package tandem.loop.scenario;

import static tandem.loop.Async.await;
import static tandem.loop.Async.taskGroup;
import static tandem.loop.Async.timeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tandem.loop.Task;

/// A part of a coroutine that must end in time, or together with tasks of its own.
final class ScopeOperations {

    static final Map<String, Operation> ALL =
            Map.of("timeout", ScopeOperations::inTime, "group", ScopeOperations::group);

    private ScopeOperations() {}

    private static void inTime(Interpreter interpreter, JsonNode op) throws Exception {
        Returned.leaveBy(await(timeout(Interpreter.ticks(op.get(1)), () -> interpreter.scope(op.get(2)))));
    }

    private static void group(Interpreter interpreter, JsonNode op) throws Exception {
        var returned = new AtomicReference<@Nullable Returned>();
        await(taskGroup(group -> {
            for (JsonNode member : op.get(1)) {
                String name = member.get(0).textValue();
                String coroutine = member.get(1).textValue();
                Task<@Nullable Object> task = group.createTask(name, interpreter.coroutine(coroutine));
                interpreter.bind(name, task);
            }
            returned.set(interpreter.scope(op.get(2)));
        }));
        Returned.leaveBy(returned.get());
        interpreter.log("group done");
    }
}
