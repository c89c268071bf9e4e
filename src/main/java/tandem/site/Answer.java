package tandem.site;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A whole answer, ready to be sent.
///
/// @param status the HTTP status
/// @param type the media type of the body
/// @param body the bytes to send; not changed by anybody
@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
record Answer(int status, String type, byte[] body) {

    static Answer of(FlagRequest request) {
        ImageFormat format = request.format();
        return format == null
                ? new Answer(200, "application/json", metadata(request.code()))
                : new Answer(200, format.mediaType(), Flags.bytes(request.code(), format));
    }

    /// An answer in words, a line of plain text.
    static Answer words(int status, String words) {
        return new Answer(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Sends status, headers and, unless the client asked for the headers only, the body.
    ///
    /// @throws IOException if the client is gone, or the calling thread is interrupted, which closes the
    /// connection
    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /// Names in the catalogue have no character that JSON would want escaped.
    private static byte[] metadata(String code) {
        return "{\"country\": \"%s\", \"iso_cc\": \"%s\"}\n"
                .formatted(Flags.name(code), code.toUpperCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8);
    }
}
