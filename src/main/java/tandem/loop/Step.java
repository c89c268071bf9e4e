package tandem.loop;

/// The next step of a task: from where it waits to where it waits again, or ends.
record Step(Task<?> task) implements Turn, Waiter {

    @Override
    public void done(Future<?> future) {
        task.wakeUp();
    }
}
