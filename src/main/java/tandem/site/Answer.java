package tandem.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A whole answer, as it should be.
///
/// @param status the HTTP status
/// @param type the media type of the body
/// @param body the bytes to send, at least one; not changed by anybody
@SuppressWarnings("ArrayRecordComponent") // never compared, only sent
record Answer(int status, String type, byte[] body) implements Reply {

    static Answer of(FlagRequest request) {
        ImageFormat format = request.format();
        return format == null
                ? new Answer(200, "application/json", metadata(request.code()))
                : new Answer(200, format.mediaType(), Flags.bytes(request.code(), format));
    }

    /// An answer in words, a line of plain text.
    static Answer words(int status, String words) {
        return text(status, "text/plain", words);
    }

    /// A text, which is sent as UTF-8.
    ///
    /// @param type the media type, without a character set
    static Answer text(int status, String type, String text) {
        return new Answer(status, type + "; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void give(Caller caller) throws IOException, InterruptedException {
        caller.take(status, type, body.length, out -> out.write(body));
    }

    /// Names in the catalogue have no character that JSON would want escaped.
    private static byte[] metadata(String code) {
        return "{\"country\": \"%s\", \"iso_cc\": \"%s\"}\n"
                .formatted(Flags.name(code), code.toUpperCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8);
    }
}
