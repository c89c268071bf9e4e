package tandem.loop;

/// What stands in the queue of a loop: a callback, or the next step of a task.
sealed interface Turn permits Handle, Step {}
