package tandem.loop;

/// What a server does with each who connects: asyncio's `client_connected_cb`.
@FunctionalInterface
public interface ConnectionHandler {

    /// Serves one connection, in a task of its own. The connection is the handler's to close: it stays open
    /// when this returns, and is closed if this throws.
    void handle(StreamReader reader, StreamWriter writer) throws Exception;
}
