package tandem.exhibit.flags;

/// One flag to be fetched.
///
/// @param number its place in the order, from 1
/// @param code of the country, in lower case
public record Flag(int number, String code) {
    /// By this the trace, and the gallery, know it.
    public String id() {
        return Integer.toString(number);
    }
}
