package tandem.loop;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tasks that wait for the same thing, in the order in which they came: asyncio's `_waiters`. Who is called, or
/// gives up because it was cancelled, stays in the line until it has its turn.
final class Line {

    private final Deque<Place> places = new ArrayDeque<>();
    private final String subject;

    /// The line for `subject`.
    Line(String subject) {
        this.subject = subject;
    }

    /// A place for the calling task, behind all others.
    Place join() {
        var place = new Place(EventLoop.running(), subject);
        places.add(place);
        return place;
    }

    /// Lets the calling task wait until `place`, which it has joined, is called.
    ///
    /// @throws CancelledError if the task was cancelled; its place may have been called all the same
    void await(Place place) {
        try {
            Async.currentTask().waitFor(place);
        } finally {
            places.remove(place);
        }
    }

    /// Calls the first who has neither been called nor given up.
    ///
    /// @return whether there was one
    boolean callNext() {
        for (Place place : places) {
            if (!place.isDone()) {
                place.setResult(null);
                return true;
            }
        }
        return false;
    }

    /// Calls who stands at the head; nobody if that one has been called, or has given up but not yet left.
    void callHead() {
        Place head = places.peek();
        if (head != null && !head.isDone()) {
            head.setResult(null);
        }
    }

    /// Calls everyone.
    void callAll() {
        for (Place place : places) {
            if (!place.isDone()) {
                place.setResult(null);
            }
        }
    }

    /// Tells everyone that it is in vain, by the exception of their places.
    void failAll(Exception why) {
        for (Place place : places) {
            if (!place.isDone()) {
                place.setException(why);
            }
        }
    }

    /// Whether all in the line, if any, have given up.
    boolean isVain() {
        return places.stream().allMatch(Place::isCancelled);
    }

    int size() {
        return places.size();
    }
}
