package tandem.exhibit.flags;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import tandem.loop.EventLoop;
import tandem.loop.Future;
import tandem.run.Kit;

/// No task: whoever has brought a flag asks for the next one,
/// and is called back when it is here.
public final class CallbackDownload extends Download {
    private final EventLoop loop = EventLoop.running();
    private final Future<Integer> end = loop.createFuture();
    private final Queue<String> waiting;
    private final Map<String, CompletableFuture<?>> asked;
    private int done;

    public CallbackDownload(Kit kit, Order order) {
        super(kit, order);
        waiting = new ArrayDeque<>(order.codes());
        asked = new HashMap<>();
    }

    void getNextFlag(String who) {
        String code = waiting.poll();
        if (code == null || end.isDone()) {
            return;
        }
        var flag = client.sendAsync(request(code), ofByteArray());
        asked.put(code, flag);
        var _ = flag.handle((answer, error) -> {
            Runnable told = () -> downloaded(who, code, flag);
            return loop.callSoonThreadsafe(who, told);
        });
    }

    void downloaded(String who, String code, CompletableFuture<HttpResponse<byte[]>> flag) {
        asked.remove(code);
        try {
            image(flag.join());
            show(code);
            done++;
        } catch (IOException | RuntimeException error) {
            screen.print(code + ": " + error.getMessage());
        }
        getNextFlag(who);
        if (asked.isEmpty() && !end.isDone()) {
            end.setResult(done);
        }
    }

    void cancelAsked() {
        asked.values().forEach(flag -> flag.cancel(true));
    }

    /// Begins; the future is done when no flag is asked for.
    public Future<Integer> downloadMany() {
        for (int n = 1; n <= order.atOnce(); n++) {
            String who = "callback " + n;
            loop.callSoon(() -> getNextFlag(who)).named(who);
        }
        end.addDoneCallback(_ -> cancelAsked());
        return end;
    }
}
