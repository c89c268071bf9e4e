package tandem.loop;

/// What stands in the queue of a loop: a callback, the end of a sleep, or a task whose next step it is, from where
/// it waits to where it waits again, or ends.
sealed interface Turn permits Handle, Task, Timed {}
