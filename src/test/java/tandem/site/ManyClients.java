package tandem.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A process of its own that has many connections open at once: each takes a file descriptor at both ends, and a
/// process has only so many. Opens them all, asks on each, and only then listens for the answers.
final class ManyClients {

    private ManyClients() {}

    /// Prints how many connections were answered with what was expected. The arguments are port, path, the number of
    /// connections and the length of the body.
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        byte[] request =
                ("GET " + arguments[1] + " HTTP/1.1\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        int count = Integer.parseInt(arguments[2]);
        int length = Integer.parseInt(arguments[3]);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(request);
            sockets.add(socket);
        }
        int answered = 0;
        for (Socket socket : sockets) {
            try (socket) {
                answered += isWhole(socket.getInputStream(), length) ? 1 : 0;
            }
        }
        System.out.println(answered);
    }

    private static boolean isWhole(InputStream in, int length) throws IOException {
        String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        int body = answer.indexOf("\r\n\r\n") + 4;
        return answer.startsWith("HTTP/1.1 200 ") && answer.length() - body == length;
    }
}
