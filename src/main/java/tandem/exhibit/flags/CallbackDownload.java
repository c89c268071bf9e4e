package tandem.exhibit.flags;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Queue;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.run.Kit;

/// No task: whoever has brought a flag asks for the next one,
/// and is called back when it is here.
public final class CallbackDownload extends Download {
    private final EventLoop loop = EventLoop.running();
    private final Future<Integer> end = loop.createFuture();
    private final Queue<Flag> waiting;
    private int underWay;
    private int done;

    public CallbackDownload(Kit kit, Order order) {
        super(kit, order);
        waiting = new ArrayDeque<>(order.flags());
    }

    void getNextFlag(String who) {
        Flag flag = waiting.poll();
        if (flag == null || end.isDone()) {
            return;
        }
        var request = request(flag, 1);
        var asked = client.sendAsync(request, ofByteArray());
        end.addDoneCallback(_ -> asked.cancel(true));
        underWay++;
        var _ = asked.handle((answer, error) -> {
            Runnable told = () -> {
                underWay--;
                if (error == null) {
                    downloaded(flag, answer);
                } else {
                    failed(flag, error);
                }
                goOn(who);
            };
            return loop.callSoonThreadsafe(who, told);
        });
    }

    void downloaded(Flag flag, HttpResponse<byte[]> answer) {
        try {
            checkStatus(answer.statusCode());
            show(flag, answer.body());
            done++;
        } catch (IOException error) {
            failed(flag, error);
        }
    }

    void goOn(String who) {
        getNextFlag(who);
        if (underWay == 0 && !end.isDone()) {
            end.setResult(done);
        }
    }

    /// Begins; the future is done when no flag is asked for.
    public Future<Integer> downloadMany() {
        for (int n = 1; n <= order.atOnce(); n++) {
            String who = "callback " + n;
            loop.callSoon(() -> getNextFlag(who)).named(who);
        }
        return end;
    }
}
