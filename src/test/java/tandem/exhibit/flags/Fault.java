package tandem.exhibit.flags;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import tandem.run.RawServer;
import tandem.run.RawServer.Request;

/// What a server may do instead of sending a flag, and what an exhibit then says that it failed with.
enum Fault {
    BUSY(IOException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            RawServer.write(out, 503, "text/plain", new byte[10]);
        }
    },
    NOT_FOUND(NotFound.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            RawServer.write(out, 404, "text/plain", new byte[10]);
        }
    },
    CUT_SHORT(IOException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            RawServer.head(out, 200, "image/png", 1000);
            out.write(new byte[10]);
        }
    },
    CLOSED(IOException.class) {
        @Override
        void answer(Request request, OutputStream out) {}
    },
    GARBAGE(IOException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            RawServer.write(out, 200, "image/png", new byte[1000]);
        }
    },
    OTHER_TYPE(IOException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            RawServer.write(out, 200, "text/html", "<p>no flag</p>".getBytes(StandardCharsets.US_ASCII));
        }
    },
    OVERSIZE(IOException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            RawServer.write(out, 200, "image/png", new byte[5_000_001]);
        }
    },
    NOT_HTTP(ProtocolException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            out.write("SSH-2.0-OpenSSH_9.6\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    },
    REFUSED(ConnectException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            try (Socket bound = new Socket()) {
                bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                String head = "HTTP/1.1 307 Test\r\nLocation: http://127.0.0.1:" + bound.getLocalPort()
                        + "/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                request.awaitEnd();
            }
        }
    },
    HANG(HttpTimeoutException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException {
            request.awaitEnd();
        }
    },
    DRIBBLE(HttpTimeoutException.class) {
        @Override
        void answer(Request request, OutputStream out) throws IOException, InterruptedException {
            RawServer.head(out, 200, "image/png", 1_000_000);
            while (true) {
                out.write(0);
                out.flush();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    };

    private final Class<? extends IOException> cause;

    Fault(Class<? extends IOException> cause) {
        this.cause = cause;
    }

    Class<? extends IOException> cause() {
        return cause;
    }

    boolean waits() {
        return cause == HttpTimeoutException.class;
    }

    abstract void answer(Request request, OutputStream out) throws IOException, InterruptedException;
}
