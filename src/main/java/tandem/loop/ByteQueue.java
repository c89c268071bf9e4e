package tandem.loop;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Bytes on their way, first in, first out.
final class ByteQueue {

    private static final byte[] NONE = {};

    /// An empty queue keeps no more room than this, in bytes.
    private static final int WORTH_KEEPING = 4 * 1024;

    private byte[] bytes = NONE;
    private int head;
    private int size;
    private long dropped;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// How many bytes have left the queue so far.
    long dropped() {
        return dropped;
    }

    /// Puts all that is left in `added` at the end.
    void add(ByteBuffer added) {
        int count = added.remaining();
        makeRoom(count);
        added.get(bytes, head + size, count);
        size += count;
    }

    private void makeRoom(int count) {
        if (bytes.length - head - size >= count) {
            return;
        }
        int needed = Math.addExact(size, count);
        boolean worthMoving = needed <= bytes.length && head >= size;
        byte[] roomy =
                worthMoving ? bytes : new byte[Math.max(needed, (int) Math.min(2L * size, Integer.MAX_VALUE - 8))];
        System.arraycopy(bytes, head, roomy, 0, size);
        bytes = roomy;
        head = 0;
    }

    /// Takes the first `count` bytes out.
    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(bytes, head, head + count);
        drop(count);
        return taken;
    }

    /// A copy of all that is in the queue.
    byte[] peek() {
        return Arrays.copyOfRange(bytes, head, head + size);
    }

    /// Drops the first `count` bytes.
    void drop(int count) {
        head += count;
        size -= count;
        dropped += count;
        if (size == 0) {
            head = 0;
            bytes = bytes.length > WORTH_KEEPING ? NONE : bytes;
        }
    }

    /// Copies the first bytes, as many as there is room for in `target`.
    void copyTo(ByteBuffer target) {
        target.put(bytes, head, Math.min(size, target.remaining()));
    }

    /// Where `sought`, which is not empty, begins for the first time at `from` or later; -1 if nowhere.
    int indexOf(byte[] sought, int from) {
        for (int i = from; i <= size - sought.length; i++) {
            if (hasAt(i, sought)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether `sought` begins at `index`.
    boolean hasAt(int index, byte[] sought) {
        int start = head + index;
        return index + sought.length <= size
                && Arrays.equals(bytes, start, start + sought.length, sought, 0, sought.length);
    }
}
