package tandem.site;

/// The settings of the JDK's HTTP server, which has them from system properties alone and reads them once, when it
/// is first used. They are the whole process's.
final class HttpLimits {

    private HttpLimits() {}

    /// Takes effect before the first server is created, and not after.
    static void set() {
        // Connections that rest between two requests: beyond the default, 200, they would be closed.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "20000");
        // In seconds, longer than clients keep a connection (Java's: 30): who closes first is the client.
        System.setProperty("sun.net.httpserver.idleInterval", "60");
        // In seconds, until a request has been read. Its delay comes after that, and is not limited.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "65536");
        // Without it, answers wait 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }
}
