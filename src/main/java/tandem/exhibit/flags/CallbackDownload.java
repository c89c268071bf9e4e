package tandem.exhibit.flags;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Queue;
import tandem.loop.Future;
import tandem.run.Kit;

/// No task: whoever has brought a flag asks for the next one,
/// and is called back when it is here.
public final class CallbackDownload extends CallingDownload {
    private final Queue<Flag> waiting;
    private int callers;
    private int done;

    public CallbackDownload(Kit kit, Order order) {
        super(kit, order);
        waiting = new ArrayDeque<>(order.flags());
        callers = order.atOnce();
    }

    void getNextFlag(String who) {
        Flag flag = waiting.poll();
        if (flag != null) {
            ask(new Turn(who, flag, 1));
        } else if (--callers == 0) {
            end.setResult(done);
        }
    }

    void ask(Turn turn) {
        var request = request(turn.flag(), turn.attempt());
        var asked = client.sendAsync(request, body());
        cancelAtEnd(asked);
        var _ = asked.whenComplete((answer, error) -> {
            Runnable came = () -> check(turn, answer);
            Runnable lost = () -> retry(turn, error);
            callBack(turn.who(), error == null ? came : lost);
        });
    }

    void check(Turn turn, HttpResponse<byte[]> answer) {
        try {
            byte[] image = new Answer(answer).image();
            save(turn, image, () -> came(turn, image));
        } catch (IOException error) {
            retry(turn, error);
        }
    }

    void retry(Turn turn, Throwable error) {
        if (again(error, turn.attempt())) {
            ask(turn.next());
        } else {
            lost(turn, error);
        }
    }

    @Override
    void lost(Turn turn, Throwable error) {
        failed(turn.flag(), error);
        getNextFlag(turn.who());
    }

    void came(Turn turn, byte[] image) {
        done++;
        show(turn.flag(), image);
        getNextFlag(turn.who());
    }

    /// Begins; the future is done when no flag is asked for.
    public Future<Integer> downloadMany() {
        for (int n = 1; n <= order.atOnce(); n++) {
            String who = "callback " + n;
            callBack(who, () -> getNextFlag(who));
        }
        return end;
    }
}
