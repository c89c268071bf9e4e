package tandem.exhibit.spinners;

import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.sleep;

import tandem.loop.Action;
import tandem.loop.CancelledError;
import tandem.loop.Task;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// A task draws while another one awaits slow work. A task is
/// cancelled where it waits; one that never awaits keeps the
/// loop, and the spinner with it.
public final class AsyncSpinner extends Exhibit {
    private final Spinning how;
    private final SlowWork work;

    public AsyncSpinner(Kit kit, Spinning how) {
        super(kit);
        this.how = how;
        this.work = new SlowWork(kit, how);
    }

    void spin(String message) {
        try {
            for (int n = 0; true; n++) {
                screen.rewrite(Spinning.frame(n, message));
                sleep(how.every());
            }
        } catch (CancelledError _) {
            screen.rewrite("");
        }
    }

    int slowFunction() throws InterruptedException {
        if (how.work() == Spinning.Work.WAITS) {
            try (var _ = spans.begin(Spinning.SLOW_WORK)) {
                sleep(how.slow());
            }
        } else {
            work.block();
        }
        return 42;
    }

    int supervisor() throws Exception {
        Action spin = () -> spin("thinking!");
        Task<Void> spinner = createTask(Spinning.SPINNER, spin);
        screen.print("spinner object: " + spinner);
        int answer = await(() -> slowFunction());
        spinner.cancel();
        return answer;
    }

    /// Ends with the answer on the screen.
    public String main() throws Exception {
        String answer = "Answer: " + await(() -> supervisor());
        screen.print(answer);
        return answer;
    }
}
