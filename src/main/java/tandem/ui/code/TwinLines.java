package tandem.ui.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the line of a twin that does what a line of the exhibit does: in the function of the same name the
/// line that calls the same, what was written last first. Where there is none it is the function's head. What was
/// found is kept: it is asked for at each picture. For the window's thread.
final class TwinLines {
    private static final Map<Twin, TwinLines> KNOWN = new HashMap<>();
    private static final Pattern CALLED = Pattern.compile("(\\.?)(\\w+)\\(|::(\\w+)");
    private static final Map<String, String> ALIKE = Map.of(
            "await", "await ",
            "acquire", "with semaphore",
            "join", "join(",
            "runInExecutor", "to_thread(");

    private final Twin twin;
    private final List<Page> pages;
    private final Map<String, Optional<PageLine>> found = new HashMap<>();

    static TwinLines of(Twin twin) {
        return KNOWN.computeIfAbsent(twin, TwinLines::new);
    }

    private TwinLines(Twin twin) {
        this.twin = twin;
        this.pages = twin.files().stream()
                .map(file -> Pages.python(twin.topic(), file))
                .toList();
    }

    List<Page> pages() {
        return pages;
    }

    /// The twin of a line, if its method has one.
    ///
    /// @param type the class that the line belongs to, a binary name
    Optional<PageLine> of(String type, int number) {
        return found.computeIfAbsent(type + ":" + number, _ -> find(type, number));
    }

    private Optional<PageLine> find(String type, int number) {
        Page page = Pages.java(type).filter(each -> each.has(number)).orElse(null);
        if (page == null) {
            return Optional.empty();
        }
        String name = type.substring(type.lastIndexOf('.') + 1);
        return page.around(number).flatMap(method -> place(function(name, method.name()), page.line(number)));
    }

    /// What the twin calls a method.
    String function(String type, String method) {
        String named = twin.functions().get(type + "." + method);
        return named != null ? named : twin.functions().getOrDefault(method, snake(method));
    }

    private Optional<PageLine> place(String function, String line) {
        return pages.stream()
                .flatMap(page -> page.named(function).map(block -> in(page, block, line)).stream())
                .findFirst();
    }

    private PageLine in(Page page, Block block, String line) {
        return called(line)
                .flatMap(call -> numbers(page, block, call).boxed())
                .findFirst()
                .map(number -> new PageLine(page, number))
                .orElse(new PageLine(page, block.first()));
    }

    /// What a line calls, as it stands in the twin, what was written last first.
    private Stream<Pattern> called(String line) {
        List<MatchResult> found = CALLED.matcher(line).results().toList();
        return found.reversed().stream().flatMap(this::spellings);
    }

    private Stream<Pattern> spellings(MatchResult call) {
        String name = call.group(2) == null ? call.group(3) : call.group(2);
        String mapped = twin.calls().get(name);
        if (mapped == null && !".await".equals(call.group(1) + name)) {
            mapped = ALIKE.get(name);
        }
        return mapped != null
                ? Stream.of(Pattern.compile(Pattern.quote(mapped)))
                : Stream.of("\\(", "\\b").map(end -> Pattern.compile("\\b" + snake(name) + end));
    }

    private static IntStream numbers(Page page, Block block, Pattern call) {
        return IntStream.rangeClosed(block.first() + 1, block.last())
                .filter(number -> call.matcher(page.line(number)).find());
    }

    /// As Python spells it: `slow_function`.
    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
