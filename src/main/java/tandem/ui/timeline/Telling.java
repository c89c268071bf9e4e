package tandem.ui.timeline;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tandem.trace.Census;
import tandem.trace.CodeLine;
import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Lane;
import tandem.trace.LaneState;
import tandem.trace.Moments;
import tandem.trace.Requests;
import tandem.ui.text.Amount;
import tandem.ui.text.Sentence;
import tandem.ui.text.Unit;

/// Puts into words what is at a place of the timeline: who does what there, for how long, and what it waits for.
final class Telling {
    private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int WHOLE_FROM_MILLIS = 10;

    private Telling() {}

    /// Takes what is to be told of a place, in px.
    @FunctionalInterface
    interface Told {
        void accept(Sentence sentence, double x, double y);
    }

    /// What a row shows at a moment of the clock; [Sentence#NONE] if nothing.
    static Sentence of(Row row, long moment) {
        return switch (row) {
            case Row.Heading _ -> Sentence.NONE;
            case Row.OfLane lane -> lane(lane, moment);
            case Row.Helpers helpers ->
                Sentence.of("tell.helpers", helpers.lanes().size());
            case Row.Band band -> band(band, moment);
        };
    }

    private static Sentence lane(Row.OfLane row, long moment) {
        Moments track = row.track();
        int index = track.find(moment);
        if (index < 0) {
            return Sentence.of("tell.not-begun", row.lane().name());
        }
        Event event = track.event(index);
        LaneState state = LaneState.after(event);
        if (state == LaneState.ENDED) {
            return Sentence.of("tell.ended", row.lane().name(), ending(event));
        }
        if (moment > row.part().now()) {
            return Sentence.of("tell.not-begun", row.lane().name());
        }
        String key = "state." + doing(state, row.lane());
        long end = index + 1 < track.size() ? track.time(index + 1) : row.part().now();
        Amount length = length(end - track.time(index));
        Sentence doing = Sentence.of("tell.lane", row.lane().name(), Sentence.of(key), length);
        Sentence all = and(doing, more(event, index == 0));
        CodeLine line = event.line();
        Sentence where = line == null ? all : Sentence.of("tell.and", all, line.toString());
        return state == LaneState.RUNNING ? where : and(where, request(row, moment));
    }

    private static Sentence and(Sentence one, Sentence other) {
        return other.equals(Sentence.NONE) ? one : Sentence.of("tell.and", one, other);
    }

    /// Where the request is that the lane waits for, by the server's own account.
    private static Sentence request(Row.OfLane row, long moment) {
        return row.part()
                .tracks()
                .requests()
                .of(row.lane(), moment)
                .map(Telling::request)
                .orElse(Sentence.NONE);
    }

    private static Sentence request(Requests.Progress progress) {
        if (progress.at().isEmpty()) {
            return Sentence.of("tell.request.sent");
        }
        Detail.Served at = progress.at().get();
        return switch (at.step()) {
            case ARRIVED -> Sentence.of("tell.request.arrived");
            case ANSWERING -> Sentence.of("tell.request.answering", at.status());
            case ANSWERED, ABANDONED -> Sentence.NONE;
        };
    }

    /// A virtual thread that waits keeps itself, but not the thread that carries it.
    private static String doing(LaneState state, Lane lane) {
        boolean carried = lane.sort() == Lane.Sort.VIRTUAL_THREAD && state == LaneState.BLOCKED;
        return carried ? "unmounted" : state.name().toLowerCase(Locale.ROOT);
    }

    private static Sentence ending(Event event) {
        return Sentence.of("ended." + event.kind().name().toLowerCase(Locale.ROOT));
    }

    /// @param first whether the lane is not heard of before
    private static Sentence more(Event event, boolean first) {
        return switch (event.detail()) {
            case Detail.Wait wait when wait.isSeen() -> Sentence.NONE;
            case Detail.Wait wait
            when wait.nanos() > 0 -> Sentence.of("tell.waits-long", wait.what(), length(wait.nanos()));
            case Detail.Wait wait -> Sentence.of("tell.waits", wait.what());
            case Detail.By by ->
                Sentence.of(first ? "tell.made" : "tell.woken", by.lane().name());
            default -> Sentence.NONE;
        };
    }

    private static Sentence band(Row.Band band, long moment) {
        Census census = band.part().tracks().census();
        return Sentence.of(
                "tell.band",
                census.count(LaneState.RUNNING, moment),
                census.count(LaneState.READY, moment),
                census.count(LaneState.BLOCKED, moment) + census.count(LaneState.SAMPLED, moment),
                census.count(LaneState.SUSPENDED, moment),
                band.lanes());
    }

    private static Amount length(long nanos) {
        double millis = nanos / NANOS_PER_MILLI;
        return new Amount(millis, Unit.MILLISECONDS, millis < WHOLE_FROM_MILLIS ? 3 : 0);
    }

    /// In flight and running, now and at the most; [Sentence#NONE] before the run begins.
    static Sentence numbers(@Nullable Part part) {
        if (part == null || part.tracks().began().isEmpty()) {
            return Sentence.NONE;
        }
        var lanes = part.tracks().occupancy();
        return Sentence.of("numbers", lanes.inFlight(), lanes.peakInFlight(), lanes.running(), lanes.peakRunning());
    }
}
