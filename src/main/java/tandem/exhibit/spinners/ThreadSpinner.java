package tandem.exhibit.spinners;

import tandem.run.Exhibit;
import tandem.run.Kit;

/// A second thread draws while the first one works. A thread
/// cannot be ended from outside: it is told, and has to look.
public final class ThreadSpinner extends Exhibit {
    private final Spinning how;
    private final SlowWork work;
    private volatile boolean done;

    public ThreadSpinner(Kit kit, Spinning how) {
        super(kit);
        this.how = how;
        this.work = new SlowWork(kit, how);
    }

    void spin(String message) {
        try {
            for (int n = 0; !done; n++) {
                screen.rewrite(Spinning.frame(n, message));
                clock.sleep(how.every());
            }
        } catch (InterruptedException _) {
            done = true;
        }
        screen.rewrite("");
    }

    int slowFunction() throws InterruptedException {
        work.block();
        return 42;
    }

    int supervisor() throws InterruptedException {
        Runnable spin = () -> spin("thinking!");
        Thread spinner = threads.newThread(spin);
        spinner.setName(Spinning.SPINNER);
        screen.print("spinner object: " + spinner);
        spinner.start();
        try {
            return slowFunction();
        } finally {
            stop(spinner);
        }
    }

    void stop(Thread spinner) throws InterruptedException {
        switch (how.stop()) {
            case FLAG -> done = true;
            case INTERRUPT -> spinner.interrupt();
        }
        spinner.join();
    }

    /// Ends with the answer on the screen, and no thread left.
    public String main() throws InterruptedException {
        String answer = "Answer: " + supervisor();
        screen.print(answer);
        return answer;
    }
}
