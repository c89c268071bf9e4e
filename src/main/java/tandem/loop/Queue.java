package tandem.loop;

import java.util.ArrayDeque;

/// Items on their way from tasks that put to tasks that get, first in, first out.
///
/// ```java
/// await(() -> queue.put(item));    // waits while the queue is full
/// Item item = await(queue::get);   // waits while it is empty
/// ```
public final class Queue<T> {

    private final java.util.Queue<T> items = new ArrayDeque<>();
    private final Line getters;
    private final Line putters;
    private final Line joiners;
    private final int capacity;
    private int unfinished;

    /// A queue that is never full.
    public Queue() {
        this(0);
    }

    /// A queue that holds at most `capacity` items; any number if that is not above zero.
    public Queue(int capacity) {
        this(capacity, "Queue");
    }

    /// Who waits, waits for `subject`.
    Queue(int capacity, String subject) {
        this.capacity = capacity;
        getters = new Line(subject);
        putters = new Line(subject);
        joiners = new Line(subject);
    }

    /// Waits for room, then puts `item` at the end. A coroutine.
    public void put(T item) {
        while (isFull()) {
            Place place = putters.join();
            try {
                putters.await(place);
            } catch (CancelledError cancelled) {
                if (!isFull() && !place.isCancelled()) {
                    putters.callNext(); // in our stead
                }
                throw cancelled;
            }
        }
        putNowait(item);
    }

    /// Puts `item` at the end.
    ///
    /// @throws QueueFullException if there is no room
    public void putNowait(T item) {
        if (isFull()) {
            throw new QueueFullException(this);
        }
        items.add(item);
        unfinished++;
        getters.callNext();
    }

    /// Waits for an item and takes the first one out. A coroutine.
    public T get() {
        while (isEmpty()) {
            Place place = getters.join();
            try {
                getters.await(place);
            } catch (CancelledError cancelled) {
                if (!isEmpty() && !place.isCancelled()) {
                    getters.callNext(); // in our stead
                }
                throw cancelled;
            }
        }
        return getNowait();
    }

    /// Takes the first item out.
    ///
    /// @throws QueueEmptyException if there is none
    public T getNowait() {
        T item = items.poll();
        if (item == null) {
            throw new QueueEmptyException(this);
        }
        putters.callNext();
        return item;
    }

    /// Says that the work on an item that was got is done.
    ///
    /// @throws IllegalStateException if more is said to be done than was put
    public void taskDone() {
        if (unfinished == 0) {
            throw new IllegalStateException("no item of " + this + " is unfinished");
        }
        if (--unfinished == 0) {
            joiners.callAll();
        }
    }

    /// Waits until [#taskDone] was said of every item that was put. A coroutine.
    public void join() {
        if (unfinished > 0) {
            joiners.await(joiners.join());
        }
    }

    public int size() {
        return items.size();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean isFull() {
        return capacity > 0 && items.size() >= capacity;
    }

    @Override
    public String toString() {
        return "Queue" + items;
    }
}
