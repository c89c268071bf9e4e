package tandem.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Duration;

/// Many that take turns, or wait, in a child of their own; `asyncio_tasks.py` is the same in CPython. See [Child].
interface Crowd {
    /// How long those wait that wait: longer than any measurement.
    Duration HOUR = Duration.ofHours(1);

    /// Lets `members` take `turns` each, one after the other.
    ///
    /// @return the nanoseconds from when all are there to the end of the last one
    long takeTurns(int members, int turns) throws Exception;

    /// Lets `members` wait, does `then` when all of them do, and ends them.
    void letWait(int members, Step then) throws Exception;

    /// What is done while all wait.
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /// Answers each order from the standard input by a line, up to its end: `switch 10000 100` by the nanoseconds
    /// of a turn, `create 10000` by the nanoseconds of a member from before its creation until all wait,
    /// `weigh 10000` by the [Weight] of a member that waits.
    static void obey(Crowd crowd) throws Exception {
        try (var orders = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            String order;
            while ((order = orders.readLine()) != null) {
                System.out.println(answer(crowd, order.split(" ")));
            }
        }
    }

    private static String answer(Crowd crowd, String[] order) throws Exception {
        int members = Integer.parseInt(order[1]);
        return switch (order[0]) {
            case "switch" -> {
                int turns = Integer.parseInt(order[2]);
                yield "" + (double) crowd.takeTurns(members, turns) / ((double) members * turns);
            }
            case "create" -> {
                System.gc(); // what an earlier crowd has left is not for this one to pay
                long began = System.nanoTime();
                long[] ended = new long[1];
                crowd.letWait(members, () -> ended[0] = System.nanoTime());
                yield "" + (double) (ended[0] - began) / members;
            }
            case "weigh" -> Weight.of(crowd, members).line();
            default -> throw new IOException("an unknown order: " + order[0]);
        };
    }
}
