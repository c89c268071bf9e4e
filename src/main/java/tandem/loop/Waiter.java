package tandem.loop;

/// Who waits for a future: a task, or what is to be called. Told at the moment at which the future is done, it
/// only gets into the loop's queue: nobody runs in the middle of another's turn.
sealed interface Waiter permits Task, Callback, Waiters {

    static void tell(Waiter waiter, Future<?> done) {
        switch (waiter) {
            case Task<?> task -> task.wakeUp();
            case Callback callback -> done.loop().agenda.add(callback.handle(done));
            case Waiters several -> several.tellAll(done);
        }
    }
}
