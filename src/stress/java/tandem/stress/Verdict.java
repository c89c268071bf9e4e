package tandem.stress;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a run of jcstress ended.
///
/// @param exit 0 if no test failed
/// @param text all that it said
record Verdict(int exit, String text) {

    private static final String RESULTS = "RUN RESULTS:";
    private static final Pattern PASSED = Pattern.compile("\\[OK] (tandem\\.\\S+)");

    /// The names of the classes that passed, in all JVMs in which they ran.
    Set<String> passed() {
        return PASSED.matcher(results()).results().map(Verdict::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }

    /// What it says of each test, over all JVMs.
    String results() {
        return text.substring(Math.max(0, text.indexOf(RESULTS)));
    }
}
