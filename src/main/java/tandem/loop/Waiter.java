package tandem.loop;

/// Who waits for a future. Told at the moment at which the future is done, it only puts into the loop's queue what is
/// to happen then.
interface Waiter {

    void done(Future<?> future);
}
