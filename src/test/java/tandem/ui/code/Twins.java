package tandem.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which line of a twin does what a line of an exhibit does, for tests of lessons.
public final class Twins {
    private static final Pattern WAITS = Pattern.compile(
            "\\b(await|sleep|send|sendAsync|join|block|get|acquire|lockInterruptibly|isPrime|callLater)\\(");
    private static final String NONE = "–";

    private Twins() {}

    /// Each line of these classes at which somebody may be seen for a while, and its twin, as
    /// "work.block(); | block()".
    public static List<String> of(Exhibited code, String... others) {
        TwinLines twins = TwinLines.of(code.twin());
        String folder = code.types().getFirst().replaceFirst("\\.[^.]+$", ".");
        return Stream.concat(code.types().stream(), Stream.of(others).map(folder::concat))
                .flatMap(type -> pairs(twins, type, Pages.java(type).orElseThrow()))
                .toList();
    }

    private static Stream<String> pairs(TwinLines twins, String type, Page page) {
        return IntStream.rangeClosed(1, page.size())
                .filter(number -> WAITS.matcher(page.line(number)).find()
                        && page.around(number)
                                .filter(block -> block.first() != number)
                                .isPresent())
                .mapToObj(number -> page.line(number).strip() + " | " + twin(twins.of(type, number)));
    }

    private static String twin(Optional<PageLine> twin) {
        return twin.map(place -> place.page().line(place.number()).strip()).orElse(NONE);
    }

    /// The methods on show before anything runs, which must be there, in both languages.
    public static List<String> methods(Exhibited code) {
        return Stream.of(
                        Sheets.java(new CodePicture(code, LitLines.NONE)),
                        Sheets.python(new CodePicture(code, LitLines.NONE)))
                .map(sheets -> sheets.stream()
                        .flatMap(sheet ->
                                sheet.page().blocks().stream().map(Block::name).filter(sheet.methods()::contains))
                        .distinct()
                        .toList()
                        .toString())
                .toList();
    }
}
