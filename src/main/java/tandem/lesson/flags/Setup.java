package tandem.lesson.flags;

import static tandem.lesson.flags.FlagsDials.AT_ONCE;
import static tandem.lesson.flags.FlagsDials.CODES;
import static tandem.lesson.flags.FlagsDials.DELAY;
import static tandem.lesson.flags.FlagsDials.ERRORS;
import static tandem.lesson.flags.FlagsDials.FAULT;
import static tandem.lesson.flags.FlagsDials.FOLDER;
import static tandem.lesson.flags.FlagsDials.IN_TURN;
import static tandem.lesson.flags.FlagsDials.JITTER;
import static tandem.lesson.flags.FlagsDials.MISSING;
import static tandem.lesson.flags.FlagsDials.MIXED;
import static tandem.lesson.flags.FlagsDials.ORDER;
import static tandem.lesson.flags.FlagsDials.RETRIES;
import static tandem.lesson.flags.FlagsDials.SEED;
import static tandem.lesson.flags.FlagsDials.SERVER;
import static tandem.lesson.flags.FlagsDials.TIMEOUT;
import static tandem.lesson.flags.FlagsDials.TIMES;
import static tandem.lesson.flags.FlagsDials.WHAT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tandem.run.Model;
import tandem.site.Dials;
import tandem.site.Fault;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Sentence;

/// What the dials, as they stand, ask for.
record Setup(DialValues dials, Descriptors descriptors) {
    private static final int PANES = 2;

    /// What is wrong with what was typed; [Sentence#NONE] if nothing.
    Sentence trouble() {
        boolean typed = dials.choice(WHAT).equals(Wanted.TYPED);
        return Stream.of(CODES, SERVER, FOLDER)
                .filter(dial -> typed || dial != CODES)
                .map(dial -> dial.trouble(dials.text(dial)))
                .filter(trouble -> !trouble.equals(Sentence.NONE))
                .findFirst()
                .orElse(Sentence.NONE);
    }

    /// What a pane of this model is to fetch. Where there is [#trouble], as if nothing had been typed.
    Asked asked(Model model) {
        return new Asked(model, codes(), atOnce(), site(), dials.duration(TIMEOUT), dials.integer(RETRIES), other());
    }

    List<String> codes() {
        return Wanted.codes(dials.choice(WHAT), dials.text(CODES), dials.integer(TIMES));
    }

    /// Which flags, before they are asked for another time; the usual ones where there is [#trouble].
    List<String> once() {
        List<String> once = Wanted.codes(dials.choice(WHAT), dials.text(CODES), 1);
        return once.isEmpty() ? Wanted.codes(Wanted.POPULOUS, "", 1) : once;
    }

    /// As many requests as each pane may have under way: what the dial says, or fewer where the system gives no more
    /// connections, or the server is not ours.
    int atOnce() {
        return (int) Math.min(dials.integer(AT_ONCE), most());
    }

    /// Why not as many requests are under way as the dial says; [Sentence#NONE] if they are.
    Sentence bound() {
        if (dials.integer(AT_ONCE) <= most()) {
            return Sentence.NONE;
        }
        return other() == null
                ? Sentence.of("bound.descriptors", atOnce(), descriptors.most().orElse(0))
                : Sentence.of("bound.polite", atOnce(), OtherServer.AT_ONCE);
    }

    boolean inTurn() {
        return dials.choice(ORDER).equals(IN_TURN);
    }

    /// The server to ask, or `null` for the built-in one.
    @Nullable
    OtherServer other() {
        String typed = dials.text(SERVER);
        return typed.isEmpty() || !SERVER.trouble(typed).equals(Sentence.NONE) ? null : OtherServer.of(typed);
    }

    /// How the built-in server is to treat its visitors.
    Dials site() {
        return new Dials(
                dials.duration(DELAY),
                dials.duration(JITTER),
                dials.number(ERRORS) / 100,
                dials.number(MISSING) / 100,
                faults(),
                dials.integer(SEED));
    }

    private List<Fault> faults() {
        String fault = dials.choice(FAULT);
        return fault.equals(MIXED)
                ? List.of(Fault.values())
                : List.of(Fault.valueOf(fault.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /// How many requests of a run can be expected to find a server that comes to no end.
    private long unanswered() {
        Dials site = site();
        boolean endless = site.faults().contains(Fault.HANG) || site.faults().contains(Fault.DRIBBLE);
        long attempts = (dials.integer(RETRIES) + 1L) * codes().size();
        return endless ? Math.round(attempts * site.errors()) : 0;
    }

    private long most() {
        int panes = inTurn() ? 1 : PANES;
        return other() == null ? descriptors.connections(panes, unanswered()) : OtherServer.AT_ONCE / panes;
    }
}
