package tandem.run;

import tandem.trace.Detail;
import tandem.trace.Event;
import tandem.trace.Fold;
import tandem.trace.Lane;

/// Where a run stands.
public sealed interface RunState {
    /// Not begun.
    record Idle() implements RunState {}

    /// Begun at a moment of the run's clock, in nanoseconds.
    record Running(long since) implements RunState {}

    /// Over, `nanos` after it began.
    record Ended(Outcome outcome, long nanos) implements RunState {}

    /// Follows a run by its trace.
    final class Follower implements Fold {
        private RunState state = new Idle();
        private long began;

        @Override
        public void accept(Event event) {
            if (event.lane().sort() == Lane.Sort.RUN && event.ofLane()) {
                state = next(event);
                if (state instanceof Running(long since)) {
                    began = since;
                }
            }
        }

        public RunState state() {
            return state;
        }

        /// When the run began, in nanoseconds of its clock; 0 before it does.
        public long began() {
            return began;
        }

        /// How long the run has lasted by `now`, or lasted in all; 0 before it begins.
        public long elapsed(long now) {
            return switch (state) {
                case Idle _ -> 0;
                case Running running -> now - running.since();
                case Ended ended -> ended.nanos();
            };
        }

        private RunState next(Event event) {
            return switch (event.kind()) {
                case STARTED -> new Running(event.at());
                case RESULT -> ended(new Outcome.Done(((Detail.Value) event.detail()).text()), event);
                case FAILED -> ended(new Outcome.Failed(((Detail.Failure) event.detail()).cause()), event);
                case CANCELLED -> ended(new Outcome.Cancelled(), event);
                default -> state;
            };
        }

        private RunState ended(Outcome outcome, Event event) {
            return new Ended(outcome, elapsed(event.at()));
        }
    }
}
