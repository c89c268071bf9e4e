package tandem.loop.scenario;

import static tandem.loop.Async.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import tandem.loop.Lock;
import tandem.loop.Permit;
import tandem.loop.Semaphore;

/// A lock, or a permit, held for a while, or given back without having been taken.
final class LockOperations {

    static final Map<String, Operation> ALL = Map.of("with", LockOperations::with, "release", LockOperations::release);

    private LockOperations() {}

    /// By `finally`, not by try-with-resources: what closing throws is to replace what the body threw, as in Python.
    private static void with(Interpreter interpreter, JsonNode op) throws Exception {
        String name = op.get(1).textValue();
        Permit held = acquire(interpreter.sync(op.get(1)));
        Returned returned;
        try {
            interpreter.log("enter " + name);
            returned = interpreter.scope(op.get(2));
        } finally {
            held.close();
        }
        Returned.leaveBy(returned);
        interpreter.log("leave " + name);
    }

    private static Permit acquire(Object sync) throws Exception {
        return switch (sync) {
            case Lock lock -> await(lock::acquire);
            case Semaphore semaphore -> await(semaphore::acquire);
            default -> throw new AssertionError(sync);
        };
    }

    private static void release(Interpreter interpreter, JsonNode op) {
        switch (interpreter.sync(op.get(1))) {
            case Lock lock -> lock.release();
            case Semaphore semaphore -> semaphore.release();
            case Object other -> throw new AssertionError(other);
        }
    }
}
