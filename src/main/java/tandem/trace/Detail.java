package tandem.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event carries beside its kind.
public sealed interface Detail {
    /// Nothing more to say.
    Nothing NOTHING = new Nothing();

    /// No detail.
    record Nothing() implements Detail {}

    /// What a lane waits for, as `what`; `nanos` is how long it asked to wait, or 0 where nobody can know.
    record Wait(String what, long nanos) implements Detail {
        private static final String SEEN = "seen waiting";

        /// A wait of which nobody told: it was seen from outside.
        public static Wait seen() {
            return new Wait(SEEN, 0);
        }

        /// Whether it is known only from outside.
        public boolean isSeen() {
            return what.equals(SEEN);
        }
    }

    /// On whose account it happened: who started the lane, or woke it.
    record By(Lane lane) implements Detail {}

    /// The lines of the code on show that were on the lane's stack, the one that was called last first.
    record Stack(List<CodeLine> lines) implements Detail {
        public Stack {
            lines = List.copyOf(lines);
        }
    }

    /// What the server did, and with which status it answers, or 0 where it doesn't yet.
    record Served(Step step, int status) implements Detail {
        /// How far a request has come there.
        public enum Step {
            /// Read; its delay begins.
            ARRIVED,
            /// The delay is over; the answer is about to be sent.
            ANSWERING,
            /// The answer was handed over whole.
            ANSWERED,
            /// It ended without a whole answer.
            ABANDONED
        }
    }

    /// For how long the window's thread did not answer, in nanoseconds: by the trace's clock in an event, by
    /// the machine's where the watch tells of it. And what held it, as far as was seen: the line of ours on
    /// whose account it was (`null` if there was none), and what it was `in` there. That is what the line had
    /// called, "HttpClient.send", or nothing where the line itself was at work.
    record Stall(long nanos, @Nullable CodeLine line, String in) implements Detail {
        /// The same, as long as another clock has it.
        public Stall lasting(long nanos) {
            return new Stall(nanos, line, in);
        }
    }

    /// A line of text: `rewrites` says that it replaces the one before.
    record Text(String text, boolean rewrites) implements Detail {}

    /// A part of an answer: `received` bytes of `expected`, or -1 where the answer did not say.
    record Part(int status, long received, long expected) implements Detail {}

    /// A whole answer, whose body is of the media type that its head says, or of "" where it says none. The bytes are
    /// shared, not copied: readers leave them as they are.
    @SuppressWarnings("ArrayRecordComponent") // a picture of the answer, compared by nobody
    record Answer(int status, String type, byte[] body) implements Detail {}

    /// What a screen was given to show. The bytes are shared, not copied: readers leave them as they are.
    @SuppressWarnings("ArrayRecordComponent") // a picture, compared by nobody
    record Picture(byte[] bytes) implements Detail {}

    /// What a lane or a run returned, as text.
    record Value(String text) implements Detail {}

    /// Why something failed.
    record Failure(Throwable cause) implements Detail {}
}
