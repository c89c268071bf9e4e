package tandem.ui.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lays a picture's lines out on pages: the exhibit's own first, then others, as far as they are lit.
final class Sheets {
    private final Map<Page, SortedMap<Integer, Marks>> lit = new LinkedHashMap<>();

    private Sheets() {}

    /// The pages that run.
    static List<Sheet> java(CodePicture picture) {
        Sheets sheets = new Sheets();
        List<Page> own = picture.code().types().stream()
                .map(Pages::java)
                .flatMap(Optional::stream)
                .toList();
        sheets.light(
                picture.lit(),
                place -> Pages.java(place.type())
                        .filter(page -> page.has(place.number()))
                        .map(page -> new PageLine(page, place.number())));
        return sheets.of(own, Set.copyOf(picture.code().methods()));
    }

    /// The pages of the twin, and on them the lines that do the same.
    static List<Sheet> python(CodePicture picture) {
        Sheets sheets = new Sheets();
        TwinLines twins = TwinLines.of(picture.code().twin());
        List<Page> own = twins.pages();
        sheets.light(picture.lit(), place -> twins.of(place.type(), place.number()));
        Set<String> functions = picture.code().types().stream()
                .flatMap(type -> picture.code().methods().stream()
                        .map(method -> twins.function(type.substring(type.lastIndexOf('.') + 1), method)))
                .collect(Collectors.toCollection(TreeSet::new));
        return sheets.of(own, functions);
    }

    /// Who is at several lines that are one line here counts there once.
    private void light(LitLines lines, Function<LitLines.Place, Optional<PageLine>> here) {
        for (LitLines.Lit each : lines.lines()) {
            Map<PageLine, Boolean> told = new LinkedHashMap<>();
            for (int i = 0; i < each.places().size(); i++) {
                boolean first = i == 0 && each.isTold();
                here.apply(each.places().get(i)).ifPresent(place -> told.merge(place, first, Boolean::logicalOr));
            }
            told.forEach((place, itself) -> light(place, Marks.of(each.mark(), each.lanes(), itself)));
        }
    }

    private void light(PageLine place, Marks marks) {
        lit.computeIfAbsent(place.page(), _ -> new TreeMap<>()).merge(place.number(), marks, Marks::and);
    }

    private List<Sheet> of(List<Page> own, Set<String> methods) {
        List<Sheet> sheets = new ArrayList<>();
        for (Page page : own) {
            SortedMap<Integer, Marks> here = lit.getOrDefault(page, new TreeMap<>());
            sheets.add(new Sheet(page, page.equals(own.getFirst()), true, here, methods));
        }
        lit.forEach((page, here) -> {
            if (!own.contains(page)) {
                sheets.add(new Sheet(page, false, false, here, Set.of()));
            }
        });
        return sheets;
    }
}
