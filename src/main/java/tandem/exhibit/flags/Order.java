package tandem.exhibit.flags;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import tandem.run.Folder;

/// What is to be fetched, where, how many at once, and with how much patience.
///
/// @param template the address of a flag, with `{cc}` in the place of its code
/// @param timeout how long one attempt may take, from asking to the last byte
/// @param retries how often a flag that did not come is asked for again
/// @param folder where each is saved before it is shown
public record Order(String template, List<Flag> flags, int atOnce, Duration timeout, int retries, Folder folder) {
    /// To be shown, and saved nowhere.
    public Order(String template, List<Flag> flags, int atOnce, Duration timeout, int retries) {
        this(template, flags, atOnce, timeout, retries, Folder.NOWHERE);
    }

    /// Each of the codes, in this order.
    public static List<Flag> flags(List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(n -> new Flag(n + 1, codes.get(n)))
                .toList();
    }

    /// Where the flag is.
    public URI uri(Flag flag) {
        return URI.create(template.replace("{cc}", flag.code()));
    }
}
