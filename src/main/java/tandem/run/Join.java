package tandem.run;

/// Waiting for the end of threads that have been told to end.
final class Join {
    private Join() {}

    /// Returns when `thread` has ended, whatever interrupts the calling thread meanwhile; its interrupt status is kept.
    static void uninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
