package tandem.loop;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tandem.loop.Outcome.Cancelled;
import tandem.loop.Outcome.Failure;
import tandem.loop.Outcome.Result;

/// A result that may not be there yet. It is pending, until it is set to a value or an exception, or
/// cancelled: once, and for good. Who waits for it then gets a turn, in the order in which they came. Made by
/// [EventLoop#createFuture]; belongs to its loop and must be touched only there.
public sealed class Future<T extends @Nullable Object>
        permits Task, Sleep, StageFuture, BlockingCall, Place, Gathering, Shield {

    /// The life of a future. A task that failed is `DONE`.
    public enum State {
        PENDING,
        DONE,
        CANCELLED
    }

    private final EventLoop loop;
    private @Nullable Outcome<T> outcome;
    private @Nullable Waiter waiter;

    Future(EventLoop loop) {
        this.loop = loop;
    }

    public final EventLoop loop() {
        return loop;
    }

    public final State state() {
        return switch (outcome) {
            case null -> State.PENDING;
            case Cancelled<T> _ -> State.CANCELLED;
            case Result<T> _, Failure<T> _ -> State.DONE;
        };
    }

    /// Whether it is no longer pending.
    public final boolean isDone() {
        return outcome != null;
    }

    public final boolean isCancelled() {
        return outcome instanceof Cancelled;
    }

    /// The value.
    ///
    /// @throws Exception what the future was set to, the very object
    /// @throws CancelledError if it was cancelled
    /// @throws InvalidStateException if it is pending
    public final T result() throws Exception {
        return outcome().get();
    }

    /// The exception, or null if there is a value.
    ///
    /// @throws CancelledError if it was cancelled
    /// @throws InvalidStateException if it is pending
    public final @Nullable Throwable exception() {
        return switch (outcome()) {
            case Failure<T>(Throwable exception) -> exception;
            case Result<T> _ -> null;
            case Cancelled<T> _ -> throw new CancelledError();
        };
    }

    /// How it ended.
    ///
    /// @throws InvalidStateException if it is pending
    public final Outcome<T> outcome() {
        if (outcome == null) {
            throw new InvalidStateException(this + " has no result yet");
        }
        if (outcome instanceof Failure<T> failure) {
            seen(failure);
        }
        return outcome;
    }

    /// Sets the value.
    ///
    /// @throws InvalidStateException unless it is pending
    public void setResult(T value) {
        settle(new Result<>(value));
    }

    /// Lets the future fail.
    ///
    /// @throws InvalidStateException unless it is pending
    public void setException(Throwable exception) {
        settle(new Failure<>(exception));
    }

    /// Cancels the future, if it is pending. Of a [Task] this is a request.
    ///
    /// @return whether it was pending
    public boolean cancel() {
        if (isDone()) {
            return false;
        }
        settle(new Cancelled<>());
        return true;
    }

    /// The exception if it failed; without a claim to have seen to it.
    final @Nullable Throwable failure() {
        return outcome instanceof Failure<T>(Throwable exception) ? exception : null;
    }

    /// The same with all that a [Failure] is.
    final @Nullable Failure<T> failed() {
        return outcome instanceof Failure<T> failure ? failure : null;
    }

    final void settle(Outcome<T> how) {
        loop.relay.requireHere();
        if (outcome != null) {
            throw new InvalidStateException(this + " is done already");
        }
        outcome = how;
        settled();
        if (waiter != null) {
            Waiter told = waiter;
            waiter = null;
            Waiter.tell(told, this);
        }
    }

    /// Runs `callback` by [EventLoop#callSoon] when the future is done; if it is done already, from now.
    public final void addDoneCallback(Consumer<? super Future<T>> callback) {
        tell(new DoneCallback<>(this, callback));
    }

    /// Takes a callback back that was added as often as it was added.
    ///
    /// @return whether it was there
    public final boolean removeDoneCallback(Consumer<? super Future<T>> callback) {
        loop.relay.requireHere();
        return forget(new DoneCallback<>(this, callback));
    }

    final void tell(Waiter added) {
        loop.relay.requireHere();
        if (isDone()) {
            Waiter.tell(added, this);
        } else {
            waiter = Waiters.add(waiter, added);
        }
    }

    final boolean forget(Waiter leaving) {
        if (waiter instanceof Waiters several) {
            return several.remove(leaving);
        }
        boolean there = leaving.equals(waiter);
        if (there) {
            waiter = null;
        }
        return there;
    }

    /// Hook: a task waits for it, whose thread calls; returns when that has the baton again.
    void giveWay(Relay relay) {
        relay.giveUpBaton();
    }

    /// Hook: it is done now, and nobody has been told yet.
    void settled() {}

    /// Hook: somebody was given the exception.
    void seen(Failure<T> failure) {}

    /// What a task waits for that waits for this.
    String subject() {
        return "Future";
    }

    @Override
    public String toString() {
        return subject() + "[" + describeState() + "]";
    }

    final String describeState() {
        return failure() != null ? "failed" : state().name().toLowerCase(Locale.ROOT);
    }
}
