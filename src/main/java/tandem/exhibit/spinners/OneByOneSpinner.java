package tandem.exhibit.spinners;

import tandem.run.Exhibit;
import tandem.run.Kit;

/// One thread does one thing after the other: it draws, then
/// it works. While it works, nobody draws.
public final class OneByOneSpinner extends Exhibit {
    private final SlowWork work;

    public OneByOneSpinner(Kit kit, Spinning how) {
        super(kit);
        this.work = new SlowWork(kit, how);
    }

    void spin(String message) {
        screen.rewrite(Spinning.frame(0, message));
    }

    int slowFunction() throws InterruptedException {
        work.block();
        return 42;
    }

    int supervisor() throws InterruptedException {
        Thread spinner = Thread.currentThread();
        screen.print("spinner object: " + spinner);
        spin("thinking!");
        try {
            return slowFunction();
        } finally {
            screen.rewrite("");
        }
    }

    /// Ends with the answer on the screen.
    public String main() throws InterruptedException {
        String answer = "Answer: " + supervisor();
        screen.print(answer);
        return answer;
    }
}
