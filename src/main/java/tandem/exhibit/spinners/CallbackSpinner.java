package tandem.exhibit.spinners;

import java.util.function.IntConsumer;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.loop.Handle;
import tandem.run.Exhibit;
import tandem.run.Kit;

/// No task, no await: each draw asks the loop to be called
/// again, and slow work is told what to do with its answer.
public final class CallbackSpinner extends Exhibit {
    private final EventLoop loop = EventLoop.running();
    private final Future<String> end = loop.createFuture();
    private final Spinning how;
    private final SlowWork work;
    private Handle spinner;
    private int drawn;

    public CallbackSpinner(Kit kit, Spinning how) {
        super(kit);
        this.how = how;
        this.work = new SlowWork(kit, how);
        this.spinner = loop.callSoon(() -> spin("thinking!"));
        spinner.named(Spinning.SPINNER);
    }

    void spin(String message) {
        screen.rewrite(Spinning.frame(drawn++, message));
        Runnable again = () -> spin(message);
        spinner = loop.callLater(how.every(), again);
        spinner.named(Spinning.SPINNER);
    }

    void slowFunction(IntConsumer then) {
        if (how.work() == Spinning.Work.WAITS) {
            var span = spans.begin(Spinning.SLOW_WORK);
            Runnable due = () -> {
                span.close();
                then.accept(42);
            };
            loop.callLater(how.slow(), due).named("supervisor");
            return;
        }
        try {
            work.block();
            then.accept(42);
        } catch (InterruptedException interrupted) {
            end.setException(interrupted);
        }
    }

    void supervisor() {
        slowFunction(answer -> {
            spinner.cancel();
            screen.rewrite("");
            screen.print("Answer: " + answer);
            end.setResult("Answer: " + answer);
        });
    }

    /// Begins both; the future is done when the answer is
    /// on the screen.
    public Future<String> main() {
        screen.print("spinner object: " + spinner);
        loop.callSoon(this::supervisor).named("supervisor");
        return end;
    }
}
