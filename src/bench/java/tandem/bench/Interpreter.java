package tandem.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A command that may start a CPython.
///
/// @param found what it answered: the versions of CPython and of what else is needed, or what is in the way
record Interpreter(String command, boolean usable, String found) {
    /// Lets `command` run `question`, a script.
    ///
    /// @param lack what is in the way if that fails half-way
    static Interpreter ask(String command, String question, String lack) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command, "-c", question)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return new Interpreter(command, answer.startsWith("CPython"), answer);
            }
            return new Interpreter(command, false, answer.isEmpty() ? "does not start" : answer + " " + lack);
        } catch (IOException _) {
            return new Interpreter(command, false, "not found");
        }
    }

    @Override
    public String toString() {
        return command + ": " + found;
    }
}
