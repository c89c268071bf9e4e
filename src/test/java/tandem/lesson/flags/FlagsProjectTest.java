package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.exhibit.flags.Downloads;
import tandem.lesson.Factory;
import tandem.lesson.Launched;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.time.Clock;

/// Downloads that were taken away.
class FlagsProjectTest {
    private static final List<String> CODES = List.of("br", "kr", "de");
    private static final Duration DELAY = Duration.ofMillis(100);
    private static final String FLAG = "(br|kr|de)\\.png, [\\d,]+ bytes";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void bringsTheFlagsFromItsOwnServer(Model model) throws Exception {
        Launched run = Launched.in(folder, FlagsProject.of(asked(model, 0, null), CODES));
        assertThat(run.count(FLAG)).isEqualTo(6);
        int rounds = model == Model.ONE_BY_ONE ? 6 : 3;
        assertThat(run.number("6 of 6 flags in ([\\d.]+) s")).isGreaterThanOrEqualTo(rounds * 0.1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void itsExhibitIsTheOneThatTheApplicationRuns(Model model) throws IOException {
        assertThat(FlagsProject.of(asked(model, 0, null), CODES).main())
                .contains("new " + Factory.exhibit(Downloads.class, model) + "(kit");
    }

    @Test
    void asksAnotherServerWhoseAddressFollowsTheCommand() throws Exception {
        try (FlagServer other = FlagServer.start(Clock.real(), _ -> {})) {
            String address = other.front().base() + "/{cc}/{cc}.gif";
            Launched run = Launched.in(folder, FlagsProject.of(asked(Model.EVENT_LOOP, 1, null), CODES), address);
            assertThat(run.count("(br|kr|de)\\.gif, [\\d,]+ bytes")).isEqualTo(6);
        }
    }

    @Test
    void saysWhichDidNotCome() throws Exception {
        Launched run = Launched.in(folder, FlagsProject.of(asked(Model.EVENT_LOOP, 1, null), CODES));
        assertThat(run.count("(br|kr|de)\\.png did not come: .*HTTP 503")).isEqualTo(6);
        assertThat(run.count("0 of 6 flags in .*")).isEqualTo(1);
    }

    @Test
    void hasTheFlagsThatItFetchesAndNoOther() throws Exception {
        Path written = FlagsProject.of(asked(Model.EVENT_LOOP, 0, null), CODES).writeTo(folder);
        try (Stream<Path> flags = Files.list(written.resolve("tandem/assets/flags"))) {
            assertThat(flags.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("br.png", "kr.png", "de.png", "countries.tsv");
        }
    }

    @Test
    void anotherServerStaysTheOneThatIsAsked() {
        OtherServer other = OtherServer.of("http://127.0.0.1:1/{cc}.gif");
        assertThat(FlagsProject.of(asked(Model.EVENT_LOOP, 0, other), CODES).main())
                .contains("static final String SERVER = \"http://127.0.0.1:1/{cc}.gif\";");
    }

    private static Asked asked(Model model, double errors, @Nullable OtherServer other) {
        List<String> twice =
                Collections.nCopies(2, CODES).stream().flatMap(List::stream).toList();
        Dials dials = new Dials(DELAY, Duration.ZERO, errors, 1);
        return new Asked(model, twice, 2, dials, Duration.ofSeconds(10), 0, other);
    }
}
