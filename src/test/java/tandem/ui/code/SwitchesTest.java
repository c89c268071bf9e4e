package tandem.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.exhibit.spinners.Spinners;
import tandem.loop.Async;

/// What is marked in the margin is where the compiled code waits: `architecture.AwaitTest` proves that no
/// other call of an exhibit gives the loop away.
class SwitchesTest {
    private static final Set<String> VERBS = Set.of("await", "sleep");
    private static final String ASYNC = Async.class.getName().replace('.', '/');

    @Test
    void aLineIsMarkedWhereTheCompiledCodeAwaitsAndNowhereElse() throws Exception {
        Map<String, Set<Integer>> compiled = new TreeMap<>();
        for (Path file : exhibits()) {
            var model = ClassFile.of().parse(Files.readAllBytes(file));
            String type = model.thisClass().asInternalName().replace('/', '.');
            Set<Integer> lines = compiled.computeIfAbsent(Pages.top(type), _ -> new TreeSet<>());
            model.methods().forEach(method -> method.code().ifPresent(code -> addAwaits(code.elementList(), lines)));
        }

        assertThat(compiled).hasSizeGreaterThan(20);
        assertThat(compiled.values()).anyMatch(lines -> lines.size() > 3);
        compiled.forEach(
                (type, lines) -> assertThat(Pages.java(type).map(Page::switches).orElse(Set.of()))
                        .as(type)
                        .isEqualTo(lines));
    }

    @Test
    void theTwinIsMarkedWhereItAwaits() {
        Page twin = Pages.python("spinners", "spinner_async.py");

        assertThat(twin.switches().stream().map(twin::line).map(String::strip))
                .containsExactly(
                        "await asyncio.sleep(EVERY)", "await asyncio.sleep(slow)", "answer = await slow_function()");
    }

    private static void addAwaits(List<CodeElement> code, Set<Integer> lines) {
        int line = 0;
        for (CodeElement element : code) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case InvokeInstruction call
                when call.owner().asInternalName().equals(ASYNC)
                        && VERBS.contains(call.name().stringValue()) -> lines.add(line);
                default -> {}
            }
        }
    }

    private static List<Path> exhibits() throws IOException, URISyntaxException {
        Path classes = Path.of(Spinners.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("tandem").resolve("exhibit"))) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .toList();
        }
    }
}
