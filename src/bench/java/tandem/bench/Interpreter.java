package tandem.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A command that may start a CPython.
///
/// @param found what it answered: the versions of CPython and aiohttp, or what is in the way
record Interpreter(String command, boolean usable, String found) {
    private static final List<String> COMMANDS =
            List.of("python3.14", "python3.13", "python3.12", "python3", "/usr/bin/python3");
    private static final String QUESTION = """
            import platform
            print(platform.python_implementation(), platform.python_version(), end=", ")
            import aiohttp
            print("aiohttp", aiohttp.__version__)
            """;

    /// All commands that are tried, the first choice first.
    static List<Interpreter> all() throws IOException, InterruptedException {
        Stream.Builder<Interpreter> all = Stream.builder();
        for (String command : COMMANDS) {
            all.add(ask(command));
        }
        return all.build().toList();
    }

    private static Interpreter ask(String command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command, "-c", QUESTION)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean usable = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
            return new Interpreter(command, usable && answer.startsWith("CPython"), usable ? answer : lacking(answer));
        } catch (IOException _) {
            return new Interpreter(command, false, "not found");
        }
    }

    private static String lacking(String answer) {
        return answer.isEmpty() ? "does not start" : answer + " no aiohttp";
    }

    @Override
    public String toString() {
        return command + ": " + found;
    }
}
