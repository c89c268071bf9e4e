package tandem.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Checks the check: the races notice a loop that is broken on purpose.
class MutantTest {

    /// Less than for a loop that is sound: what is lost here is lost, and need not be told from a slow machine.
    private static final String PATIENCE_MILLIS = "2000";

    @Test
    void aLostBatonIsNoticedBriefly() throws Exception {
        expectToBeNoticed(Mutant.BATON_PASSED_IN_SILENCE, "-m", "quick", "-iters", "1");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("stress")
    void everyMutantIsNoticed(Mutant mutant) throws Exception {
        expectToBeNoticed(mutant, "-m", "default");
    }

    private static void expectToBeNoticed(Mutant mutant, String... mode) throws Exception {
        String race = mutant.race().getName();
        Verdict verdict = Jcstress.run(
                mutant.name(),
                List.of("-D" + Meeting.PATIENCE + "=" + PATIENCE_MILLIS),
                List.of(mutant.compile()),
                Stream.of(Jcstress.ONE_KIND, List.of(mode), List.of("-t", race))
                        .flatMap(List::stream)
                        .toList());
        assertThat(verdict.results()).contains("[FAILED] " + race).containsPattern(mutant.symptom() + ".* Forbidden");
        assertThat(verdict.exit()).isNotZero();
    }
}
