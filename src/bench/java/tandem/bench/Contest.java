package tandem.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Tasks of the loop, bare virtual threads and tasks of CPython's, each in a process of its own, which stays warm
/// between two orders. Where no CPython is found there are the others.
final class Contest implements AutoCloseable {
    /// Who is measured.
    enum Contender {
        LOOP("task"),
        LOOP_ON_ONE_CARRIER("task on one carrier"),
        THREAD("thread"),
        CPYTHON("CPython");

        private final String label;

        Contender(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// As just one task of a loop runs at a time, threads get one carrier: with more they would run side by
    /// side. So that the same is compared a loop gets one, too: with more, an idle carrier takes each task that
    /// is woken, and that costs more than the switch. A user sets no flag; that is measured where it matters.
    private static final List<String> ONE_CARRIER =
            List.of("-Djdk.virtualThreadScheduler.parallelism=1", "-Djdk.virtualThreadScheduler.maxPoolSize=1");

    private final Map<Contender, Child> children = new EnumMap<>(Contender.class);
    private final String python;

    private Contest(Interpreters tried, boolean asAUserHasIt, List<String> flags) throws IOException {
        List<String> oneCarrier = new ArrayList<>(flags);
        oneCarrier.addAll(ONE_CARRIER);
        if (asAUserHasIt) {
            children.put(Contender.LOOP, Child.jvm(LoopCrowd.class, flags));
        }
        children.put(Contender.LOOP_ON_ONE_CARRIER, Child.jvm(LoopCrowd.class, oneCarrier));
        children.put(Contender.THREAD, Child.jvm(ThreadCrowd.class, oneCarrier));
        Optional<Interpreter> usable = tried.firstUsable();
        if (usable.isPresent()) {
            children.put(Contender.CPYTHON, Child.python(usable.get(), "asyncio_tasks"));
        }
        python = usable.map(Interpreter::toString).orElse("no CPython to measure beside: " + tried);
    }

    /// Starts the processes, the JVMs with `flags` and one carrier each.
    static Contest open(String... flags) throws IOException, InterruptedException {
        return new Contest(Interpreters.withTasks(), false, List.of(flags));
    }

    /// Starts the processes, and one more for the loop as a user has it.
    static Contest openAlsoAsAUserHasIt() throws IOException, InterruptedException {
        return new Contest(Interpreters.withTasks(), true, List.of());
    }

    /// Gives all of them the same orders, in rounds.
    Map<Contender, Median> medians(String warmUp, String order) throws Exception {
        return new Rounds<Contender, String>(
                        contenders(), (contender, each) -> Double.parseDouble(ask(contender, each)))
                .medians(warmUp, order);
    }

    /// Gives one of them an order, and waits for its answer.
    ///
    /// @throws NullPointerException if it is not among [#contenders]
    String ask(Contender contender, String order) throws IOException {
        return Objects.requireNonNull(children.get(contender)).ask(order);
    }

    /// Who is there.
    List<Contender> contenders() {
        return List.copyOf(children.keySet());
    }

    /// The CPython that is measured beside, or what was found instead.
    String python() {
        return python;
    }

    @Override
    public void close() throws IOException {
        for (Child child : children.values()) {
            child.close();
        }
    }
}
