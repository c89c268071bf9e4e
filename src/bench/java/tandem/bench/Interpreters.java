package tandem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was tried to find a CPython to measure beside, the first choice first.
record Interpreters(List<Interpreter> tried) {
    private static final List<String> FOR_AIOHTTP =
            List.of("python3.14", "python3.13", "python3.12", "python3", "/usr/bin/python3");

    /// The loop keeps to the order of events of 3.13.
    private static final List<String> FOR_ASYNCIO = List.of("python3.13", "python3.12", "python3");

    private static final String VERSION = """
            import platform, sys
            print(platform.python_implementation(), platform.python_version(), end="", flush=True)
            """;
    private static final String AIOHTTP = VERSION + """
            import aiohttp
            print(", aiohttp", aiohttp.__version__)
            """;
    private static final String ASYNCIO = VERSION + """
            sys.exit(sys.version_info < (3, 12))
            """;

    /// A CPython, of whichever version, that has aiohttp.
    static Interpreters withAiohttp() throws InterruptedException {
        return ask(FOR_AIOHTTP, AIOHTTP, "has no aiohttp");
    }

    /// A CPython of 3.12 or newer, whose tasks are as cheap as they are today.
    static Interpreters withTasks() throws InterruptedException {
        return ask(FOR_ASYNCIO, ASYNCIO, "is older than 3.12");
    }

    private static Interpreters ask(List<String> commands, String question, String lack) throws InterruptedException {
        List<Interpreter> tried = new ArrayList<>();
        for (String command : commands) {
            tried.add(Interpreter.ask(command, question, lack));
        }
        return new Interpreters(tried);
    }

    Optional<Interpreter> firstUsable() {
        return tried.stream().filter(Interpreter::usable).findFirst();
    }

    /// What each command answered.
    @Override
    public String toString() {
        return tried.stream().map(Interpreter::toString).collect(Collectors.joining("; "));
    }
}
