package tandem.trace;

/// A line of source.
///
/// @param type the binary name of the class that it belongs to
/// @param file the name of its file, as "BlockingFetch.java"
/// @param number from 1
public record CodeLine(String type, String file, int number) {
    /// As it is written in a stack trace: "BlockingFetch.java:28".
    @Override
    public String toString() {
        return file + ":" + number;
    }
}
