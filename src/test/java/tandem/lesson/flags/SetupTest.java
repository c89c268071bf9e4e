package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tandem.run.Model;
import tandem.site.Fault;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Sentence;

class SetupTest {
    private static final Descriptors PLENTY = new Descriptors(OptionalLong.of(100_000), 100);

    private final DialValues dials = new DialValues(FlagsDials.ALL);
    private final Setup setup = new Setup(dials, PLENTY);

    @Test
    void theDialsBecomeWhatIsAsked() {
        dials.set(FlagsDials.WHAT, Wanted.TYPED);
        dials.set(FlagsDials.CODES, "br DE");
        dials.set(FlagsDials.TIMES, 3);
        dials.set(FlagsDials.AT_ONCE, 1000);
        dials.set(FlagsDials.MISSING, 25);
        dials.set(FlagsDials.FAULT, "cut-short");
        dials.set(FlagsDials.TIMEOUT, 2.5);
        dials.set(FlagsDials.RETRIES, 2);
        dials.set(FlagsDials.SEED, 4711);

        Asked asked = setup.asked(Model.EVENT_LOOP);
        assertThat(asked.codes()).containsExactly("br", "de", "br", "de", "br", "de");
        assertThat(asked.atOnce()).isEqualTo(1000);
        assertThat(asked.timeout()).isEqualTo(Duration.ofMillis(2500));
        assertThat(asked.retries()).isEqualTo(2);
        assertThat(asked.dials().missing()).isEqualTo(0.25);
        assertThat(asked.dials().faults()).containsExactly(Fault.CUT_SHORT);
        assertThat(asked.dials().seed()).isEqualTo(4711);
        assertThat(setup.bound()).isEqualTo(Sentence.NONE);
    }

    @Test
    void eachFaultHasAnOptionAndOneStandsForAll() {
        for (String option : FlagsDials.FAULT.options()) {
            dials.set(FlagsDials.FAULT, option);
            List<Fault> faults = setup.site().faults();
            assertThat(faults).hasSize(option.equals(FlagsDials.MIXED) ? Fault.values().length : 1);
        }
        assertThat(FlagsDials.FAULT.options()).hasSize(Fault.values().length + 1);
    }

    @Test
    void noMoreAtOnceThanTheSystemHasConnectionsFor() {
        dials.set(FlagsDials.AT_ONCE, 1000);
        Setup poor = new Setup(dials, new Descriptors(OptionalLong.of(1024), 100));
        assertThat(poor.atOnce()).as("two panes, both ends").isEqualTo((1024 - 100 - 256) / 4);
        assertThat(poor.bound()).isEqualTo(Sentence.of("bound.descriptors", poor.atOnce(), 1024L));
        dials.set(FlagsDials.ORDER, FlagsDials.IN_TURN);
        assertThat(poor.atOnce()).as("one pane after the other").isEqualTo((1024 - 100 - 256) / 2);
        dials.set(FlagsDials.AT_ONCE, 10);
        assertThat(poor.bound()).isEqualTo(Sentence.NONE);

        dials.set(FlagsDials.FAULT, "hang");
        dials.set(FlagsDials.ERRORS, 50);
        dials.set(FlagsDials.RETRIES, 3);
        dials.set(FlagsDials.AT_ONCE, 1000);
        assertThat(poor.atOnce())
                .as("forty of eighty requests may hang, and the server holds on to each")
                .isEqualTo((1024 - 100 - 256 - 40) / 2);

        Setup silent = new Setup(dials, new Descriptors(OptionalLong.empty(), 0));
        dials.set(FlagsDials.AT_ONCE, 1000);
        assertThat(silent.atOnce()).isEqualTo(1000);
        Setup none = new Setup(dials, new Descriptors(OptionalLong.of(64), 60));
        assertThat(none.atOnce()).as("one at the least").isEqualTo(1);
    }

    @Test
    void somebodyElsesServerIsAskedSixTimesAtOnceInAll() {
        dials.set(FlagsDials.AT_ONCE, 200);
        dials.set(FlagsDials.SERVER, "http://flags.example/{cc}.png");
        assertThat(setup.atOnce()).isEqualTo(3);
        assertThat(setup.bound()).isEqualTo(Sentence.of("bound.polite", 3, 6));
        dials.set(FlagsDials.ORDER, FlagsDials.IN_TURN);
        assertThat(setup.atOnce()).isEqualTo(6);
        assertThat(setup.asked(Model.CALLBACKS).best()).as("nobody knows it").isEmpty();
    }

    @Test
    void whatWasTypedWronglyIsToldWhereItMatters() {
        dials.set(FlagsDials.CODES, "xx");
        assertThat(setup.trouble()).as("not asked for").isEqualTo(Sentence.NONE);
        dials.set(FlagsDials.WHAT, Wanted.TYPED);
        assertThat(setup.trouble()).isEqualTo(Sentence.of("wanted.no-country", "XX"));
        dials.set(FlagsDials.CODES, "br");
        dials.set(FlagsDials.FOLDER, "somewhere");
        assertThat(setup.trouble()).isEqualTo(Sentence.of("folder.not-whole"));
        dials.set(FlagsDials.SERVER, "gopher://flags/{cc}");
        assertThat(setup.trouble()).isEqualTo(Sentence.of("server.no-http"));
    }
}
