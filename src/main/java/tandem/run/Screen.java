package tandem.run;

/// The few lines an exhibit may write to, as to a terminal. Any thread may write.
public interface Screen {
    /// Writes a line that stays.
    void print(String line);

    /// Puts `line` in the place of the one that was rewritten last; an empty one clears it.
    void rewrite(String line);

    /// Shows what `what` came to: it is here, whole.
    ///
    /// @param picture shared, not copied: nobody changes it
    void show(String what, byte[] picture);

    /// Says that `what` did not come, and why.
    void failed(String what, Throwable why);
}
