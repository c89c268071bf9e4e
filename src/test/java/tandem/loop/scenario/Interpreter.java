package tandem.loop.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tandem.loop.Coroutine;
import tandem.loop.DeadlockException;
import tandem.loop.Event;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.loop.Handle;
import tandem.loop.Lock;
import tandem.loop.Queue;
import tandem.loop.Semaphore;
import tandem.loop.Task;
import tandem.time.JumpingClock;

/// Runs one scenario on an event loop in virtual time and records its trace.
public final class Interpreter {

    private static final long TICK = 15_625_000;
    private static final int STEP_LIMIT = 20_000;
    private static final Map<String, Operation> OPERATIONS = new HashMap<>();

    static {
        OPERATIONS.putAll(ControlOperations.ALL);
        OPERATIONS.putAll(FutureOperations.ALL);
        OPERATIONS.putAll(CallbackOperations.ALL);
        OPERATIONS.putAll(SeveralOperations.ALL);
        OPERATIONS.putAll(ScopeOperations.ALL);
        OPERATIONS.putAll(LockOperations.ALL);
        OPERATIONS.putAll(EventOperations.ALL);
        OPERATIONS.putAll(QueueOperations.ALL);
    }

    final EventLoop loop = new EventLoop(new JumpingClock());
    final Map<String, Handle> handles = new HashMap<>();
    private final Scenario scenario;
    private final List<String> trace = new ArrayList<>();
    private final Map<String, Future<?>> futures = new HashMap<>();
    private final Map<String, Object> syncs = new HashMap<>();
    private int steps;

    private Interpreter(Scenario scenario) {
        this.scenario = scenario;
        loop.setExceptionHandler((_, _) -> {});
    }

    /// The trace that `scenario` leaves here.
    public static List<String> run(Scenario scenario) {
        return new Interpreter(scenario).run();
    }

    private List<String> run() {
        try (loop) {
            runMain();
            log("loop", "end");
            return List.copyOf(trace);
        }
    }

    private void runMain() {
        Task<?> main = spawn("main", "main");
        try {
            loop.runUntilComplete(main);
        } catch (DeadlockException deadlock) {
            log("loop", "deadlock");
        } catch (Endless endless) {
            trace.add("endless");
        } catch (Throwable outcome) {
            Words.kind(outcome); // in the trace already, if the scenario may end so
        }
    }

    Task<?> spawn(String name, String coroutine) {
        Task<@Nullable Object> task = loop.createTask(name, coroutine(coroutine));
        futures.put(name, task);
        return task;
    }

    Coroutine<@Nullable Object> coroutine(String name) {
        return () -> {
            log("start");
            Object value = null;
            try {
                block(scenario.coroutines().get(name));
            } catch (Returned returned) {
                value = returned.value;
            } catch (Throwable thrown) {
                if (Words.isKind(thrown)) {
                    log("raise " + Words.kind(thrown));
                }
                throw thrown;
            }
            log("return " + Words.show(value));
            return value;
        };
    }

    void block(JsonNode operations) throws Exception {
        for (JsonNode operation : operations) {
            step(operation);
        }
    }

    /// The same as the body of a scope, which a return leaves as a return, not by an exception.
    ///
    /// @return the return, or null if the body came to its end
    @Nullable
    Returned scope(JsonNode body) throws Exception {
        try {
            block(body);
            return null;
        } catch (Returned returned) {
            return returned;
        }
    }

    void step(JsonNode operation) throws Exception {
        if (++steps > STEP_LIMIT) {
            throw new Endless();
        }
        Operation known = OPERATIONS.get(operation.get(0).textValue());
        Objects.requireNonNull(known, () -> "not supported: " + operation).run(this, operation);
    }

    void bind(String name, Future<?> future) {
        futures.put(name, future);
    }

    Future<?> future(JsonNode name) throws Failure {
        return known(futures, name);
    }

    @Nullable
    Future<?> futureOrNull(JsonNode name) {
        return futures.get(name.textValue());
    }

    Handle handle(JsonNode label) throws Failure {
        return known(handles, label);
    }

    private static <T> T known(Map<String, T> things, JsonNode name) throws Failure {
        T thing = things.get(name.textValue());
        if (thing == null) {
            throw new Failure("unknown");
        }
        return thing;
    }

    /// The lock, event, semaphore or queue of that name.
    Object sync(JsonNode name) {
        return syncs.computeIfAbsent(
                name.textValue(), made -> makeSync(scenario.sync().get(made)));
    }

    private static Object makeSync(JsonNode kind) {
        return switch (kind.get(0).textValue()) {
            case "lock" -> new Lock();
            case "event" -> new Event();
            case "semaphore" -> new Semaphore(kind.get(1).intValue());
            case "queue" -> new Queue<Integer>(kind.get(1).intValue());
            default -> throw new AssertionError(kind);
        };
    }

    /// Writes a line of the task that calls.
    void log(String text) {
        Task<?> task = loop.currentTask();
        log(task == null ? "loop" : task.name(), text);
    }

    void log(String who, String text) {
        trace.add(loop.clock().nanos() / TICK + " " + who + ": " + text);
    }

    static Duration ticks(JsonNode ticks) {
        return Duration.ofNanos(ticks.longValue() * TICK);
    }
}
