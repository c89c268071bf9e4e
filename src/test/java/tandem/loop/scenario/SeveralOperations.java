package tandem.loop.scenario;

import static tandem.loop.Async.asCompleted;
import static tandem.loop.Async.await;
import static tandem.loop.Async.currentTask;
import static tandem.loop.Async.gather;
import static tandem.loop.Async.gatherOutcomes;
import static tandem.loop.Async.shield;
import static tandem.loop.Async.waitFor;
import static tandem.loop.Async.waitUntil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tandem.loop.CancelledError;
import tandem.loop.Coroutine;
import tandem.loop.Future;
import tandem.loop.ReturnWhen;
import tandem.loop.Waited;

/// Waiting for several futures, or for one in another way than by a plain await.
final class SeveralOperations {

    static final Map<String, Operation> ALL = Map.of(
            "gather", SeveralOperations::gatherAll,
            "wait", SeveralOperations::waitForSome,
            "as_completed", SeveralOperations::inOrderOfCompletion,
            "wait_for", SeveralOperations::waitForOne,
            "shield", SeveralOperations::shielded);

    private SeveralOperations() {}

    @SuppressWarnings("unchecked") // futures of scenarios are only read here
    private static Future<@Nullable Object> future(Interpreter interpreter, JsonNode name) throws Failure {
        return (Future<@Nullable Object>) interpreter.future(name);
    }

    private static List<Future<@Nullable Object>> futures(Interpreter interpreter, JsonNode names) throws Failure {
        var futures = new ArrayList<Future<@Nullable Object>>();
        for (JsonNode name : names) {
            futures.add(future(interpreter, name));
        }
        return futures;
    }

    private static void gatherAll(Interpreter interpreter, JsonNode op) throws Exception {
        var futures = futures(interpreter, op.get(1));
        boolean outcomes = op.get(2).booleanValue();
        List<?> values = outcomes ? await(gatherOutcomes(futures)) : await(gather(futures));
        interpreter.log("gather -> " + Words.show(values));
    }

    private static void waitForSome(Interpreter interpreter, JsonNode op) throws Exception {
        var futures = futures(interpreter, op.get(1));
        var until = ReturnWhen.valueOf(op.get(2).textValue());
        Waited<Future<@Nullable Object>> waited = op.get(3).isNull()
                ? await(waitUntil(until, futures))
                : await(waitUntil(until, futures, Interpreter.ticks(op.get(3))));
        interpreter.log("wait -> done" + names(interpreter, op.get(1), waited.done()) + " pending"
                + names(interpreter, op.get(1), waited.pending()));
    }

    private static String names(Interpreter interpreter, JsonNode names, List<? extends Future<?>> among) {
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> among.contains(interpreter.futureOrNull(name)))
                .map(JsonNode::textValue)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void inOrderOfCompletion(Interpreter interpreter, JsonNode op) throws Exception {
        var futures = futures(interpreter, op.get(1));
        var completed = op.get(2).isNull() ? asCompleted(futures) : asCompleted(futures, Interpreter.ticks(op.get(2)));
        for (Coroutine<@Nullable Object> next : completed) {
            interpreter.log("next -> " + nextOf(next));
        }
    }

    private static String nextOf(Coroutine<@Nullable Object> next) throws TimeoutException {
        try {
            return Words.show(await(next));
        } catch (CancelledError cancelled) {
            if (currentTask().cancelling() > 0) {
                throw cancelled;
            }
            return Words.kind(cancelled);
        } catch (TimeoutException timeout) {
            throw timeout;
        } catch (Exception failure) { // of whichever kind: it is what the scenario shows
            return Words.kind(failure);
        }
    }

    private static void waitForOne(Interpreter interpreter, JsonNode op) throws Exception {
        Object value = await(waitFor(future(interpreter, op.get(1)), Interpreter.ticks(op.get(2))));
        interpreter.log("wait_for " + op.get(1).textValue() + " -> " + Words.show(value));
    }

    private static void shielded(Interpreter interpreter, JsonNode op) throws Exception {
        Object value = await(shield(future(interpreter, op.get(1))));
        interpreter.log("shield " + op.get(1).textValue() + " -> " + Words.show(value));
    }
}
