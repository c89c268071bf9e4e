package tandem.lesson.freeze;

import java.util.List;
import java.util.Map;
import tandem.exhibit.freeze.Slow;
import tandem.run.Model;
import tandem.ui.code.Exhibited;
import tandem.ui.code.Twin;

/// Which code a pane shows of what it runs: first what does the slow work.
final class CodeOnShow {
    private static final Map<String, String> CALLS = Map.of(
            "send", "urlopen(",
            "sendAsync", "ask(",
            "await", "wait(",
            "lockInterruptibly", "with lock",
            "lock", "with lock",
            "TakenLock", "wait_for_lock(",
            "complete", "set_result(",
            "fetch", "get_flag(");

    private CodeOnShow() {}

    static Exhibited of(Experiment experiment) {
        boolean asks = experiment.what() == Slow.What.NETWORK;
        return switch (experiment.way()) {
            case BLOCKING ->
                of(
                        asks ? List.of("BlockingFetch", "SlowCall") : List.of("SlowCall", "BlockingFetch"),
                        asks ? List.of("getFlag", "fetch") : List.of("block", "fetch"),
                        List.of("freeze_blocking.py", "fetching.py", "slow.py"),
                        Map.of("fetch", "download_many", "acquire", "wait_for_lock"),
                        "");
            case THREADS ->
                of(
                        List.of("ThreadFetch", "OwnThread", "BlockingFetch"),
                        List.of("fetch", "call"),
                        List.of("freeze_threads.py", "fetching.py", "slow.py"),
                        Map.of("fetch", "download_one", "acquire", "wait_for_lock", "call", "fulfil"),
                        Exhibited.WINDOW_IS_FREE);
            case ASYNC ->
                of(
                        asks ? List.of("AsyncFetch", "SlowCall") : List.of("SlowCall", "AsyncFetch"),
                        asks ? List.of("getFlag", "fetch") : List.of("later", "fetch"),
                        List.of("freeze_async.py", "slow.py", "fetching.py"),
                        Map.of(
                                "fetch",
                                "download_one",
                                "hold",
                                "wait_for_asyncio_lock",
                                "computed",
                                "later",
                                "timer",
                                "later",
                                "inTurn",
                                "download_many",
                                "allAtOnce",
                                "download_many"),
                        Exhibited.WINDOW_IS_FREE);
        };
    }

    private static Exhibited of(
            List<String> names, List<String> methods, List<String> twins, Map<String, String> functions, String quiet) {
        List<String> types = names.stream()
                .map(name -> Slow.class.getPackageName() + "." + name)
                .toList();
        return new Exhibited(Model.WINDOW, types, methods, new Twin("freeze", twins, functions, CALLS), quiet);
    }
}
