package tandem.run;

/// Where a window's thread stands while it has nothing to do: in the native method of the toolkit that waits for
/// the system's events. Nobody names that method; it is the one that an answer of this thread is called from.
///
/// @param loop the native method
/// @param depth how many frames there are with it
record Rest(StackTraceElement loop, int depth) {
    /// Not known yet, or the toolkit waits elsewhere, in a method of Java.
    static final Rest UNKNOWN = new Rest(new StackTraceElement("", "", null, -1), 0);

    /// @param stack of the thread while it answers; what was called last comes first
    static Rest beneath(StackTraceElement... stack) {
        for (int i = 0; i < stack.length; i++) {
            if (stack[i].isNativeMethod()) {
                return new Rest(stack[i], stack.length - i);
            }
        }
        return UNKNOWN;
    }

    /// Whether a thread that stands there would answer at once, as far as Java knows: what the system or its drivers
    /// do inside that method can't be seen.
    boolean is(StackTraceElement... stack) {
        return stack.length == depth && depth > 0 && stack[0].equals(loop);
    }
}
