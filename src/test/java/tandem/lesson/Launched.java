package tandem.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tandem.ui.project.Project;

/// A project that a learner has put somewhere and run by `java Main.java`: with the JDK of these tests, and
/// nothing else.
///
/// @param folder where it is
/// @param lines what it wrote
public record Launched(Path folder, List<String> lines) {
    private static final long PATIENCE_SECONDS = 120;

    /// Writes the project into a folder in `parent` that is called as people call folders, runs it there, and
    /// returns when it has ended well.
    public static Launched in(Path parent, Project project, String... arguments)
            throws IOException, InterruptedException {
        Path folder = project.writeTo(Files.createDirectory(parent.resolve("수업 자료 1")));
        Path output = parent.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("it ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return new Launched(folder, lines);
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-XX:+UseSerialGC"));
        command.add("-XX:TieredStopAtLevel=1"); // what is compiled here runs once
        command.add("Main.java");
        command.addAll(List.of(arguments));
        return command;
    }

    /// How many lines look so, from begin to end.
    public long count(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
    }

    /// The number in the only line that looks so, from begin to end; its first group is the number.
    public double number(String regex) {
        List<Double> numbers = lines.stream()
                .map(Pattern.compile(regex)::matcher)
                .filter(found -> found.matches())
                .map(found -> Double.valueOf(found.group(1).replace(",", "")))
                .toList();
        assertThat(numbers).as(String.join("\n", lines)).hasSize(1);
        return numbers.getFirst();
    }
}
