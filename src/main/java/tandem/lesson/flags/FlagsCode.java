package tandem.lesson.flags;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tandem.exhibit.flags.Downloads;
import tandem.run.Model;
import tandem.ui.code.Exhibited;
import tandem.ui.code.Twin;

/// Which code a model's pane shows.
final class FlagsCode {
    private static final List<String> METHODS = List.of("getFlag", "getNextFlag", "ask");
    private static final Map<String, String> FUNCTIONS = Map.of(
            "AsyncDownload.downloadMany", "supervisor",
            "AsyncDownload.save", "download_one",
            "VirtualDownload.downloadOne", "in_turn",
            "downloadBy", "download_many",
            "saveFlag", "save");
    private static final Map<String, String> CALLS = Map.of(
            "send", "recv(",
            "ask", "get_once(",
            "sendAsync", "get_once(",
            "saveFlag", "save(",
            "get", "map(",
            "downloadBy", "map(",
            "newFixedThreadPool", "ThreadPoolExecutor(",
            "newThreadPerTaskExecutor", "ThreadPoolExecutor(");

    private FlagsCode() {}

    static Exhibited of(Model model) {
        return switch (model) {
            case ONE_BY_ONE -> blocking(model, "OneByOneDownload", "flags_one_by_one.py");
            case PLATFORM_THREADS -> blocking(model, "PooledDownload", "flags_threadpool.py");
            case VIRTUAL_THREADS -> blocking(model, "VirtualDownload", "flags_threads.py");
            case EVENT_LOOP -> of(model, List.of("AsyncDownload"), List.of("flags_asyncio.py"), "");
            case CALLBACKS ->
                of(
                        model,
                        List.of("CallbackDownload", "CallingDownload"),
                        List.of("flags_callbacks.py", "calling.py"),
                        Exhibited.LOOP_HOLDS_ANSWER);
            case WINDOW -> throw new IllegalArgumentException("the window fetches in a lesson of its own");
        };
    }

    private static Exhibited blocking(Model model, String type, String twin) {
        return of(model, List.of(type, "BlockingDownload"), List.of(twin, "blocking.py"), "");
    }

    private static Exhibited of(Model model, List<String> names, List<String> twins, String quiet) {
        List<String> types = names.stream()
                .map(name -> Downloads.class.getPackageName() + "." + name)
                .toList();
        List<String> files = Stream.concat(twins.stream(), Stream.of("downloading.py", "http10.py"))
                .toList();
        return new Exhibited(model, types, METHODS, new Twin("flags", files, FUNCTIONS, CALLS), quiet);
    }
}
