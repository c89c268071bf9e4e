package tandem.ui.gallery;

import org.jspecify.annotations.Nullable;

/// What an event of the trace is about: a flag, by its number, or one request for it.
///
/// @param attempt from 1, or 0 for the flag itself
record Subject(int flag, int attempt) {
    /// More digits are no number of ours.
    private static final int DIGITS = 6;

    /// Reads “17” or “17.2”.
    ///
    /// @return nothing if it is about something else
    static @Nullable Subject of(String name) {
        int dot = name.indexOf('.');
        int flag = number(dot < 0 ? name : name.substring(0, dot));
        int attempt = dot < 0 ? 0 : number(name.substring(dot + 1));
        return flag < 1 || attempt < 0 || (attempt == 0 && dot >= 0) ? null : new Subject(flag, attempt);
    }

    private static int number(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= DIGITS
                && digits.chars().allMatch(digit -> '0' <= digit && digit <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
