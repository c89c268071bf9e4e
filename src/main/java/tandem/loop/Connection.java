package tandem.loop;

/// Both directions of a connection that was opened by [Async#openConnection].
///
/// ```java
/// try (var connection = await(openConnection(address))) {
///     connection.writer().write(request);
///     byte[] answer = await(connection.reader()::readLine);
/// }
/// ```
public record Connection(StreamReader reader, StreamWriter writer) implements AutoCloseable {

    /// Closes the connection, as [StreamWriter#close].
    @Override
    public void close() {
        writer.close();
    }
}
