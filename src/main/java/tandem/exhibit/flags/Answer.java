package tandem.exhibit.flags;

import java.io.IOException;
import java.net.http.HttpResponse;

/// What came back. Every answer has a body, but not every
/// body is a flag.
public record Answer(HttpResponse<byte[]> response) {
    /// The flag, once nothing speaks against it.
    ///
    /// @throws NotFound if the server knows no such flag
    public byte[] image() throws IOException {
        checkStatus();
        checkType();
        checkBytes();
        return response.body();
    }

    private void checkStatus() throws IOException {
        int status = response.statusCode();
        if (status == 404) {
            throw new NotFound();
        }
        if (status != 200) {
            throw new IOException("HTTP " + status);
        }
    }

    private void checkType() throws IOException {
        var head = response.headers();
        String type = head.firstValue("Content-Type").orElse("");
        if (!type.startsWith("image/")) {
            throw new IOException("no image but “" + type + "”");
        }
    }

    private void checkBytes() throws IOException {
        if (ImageKind.of(response.body()).isEmpty()) {
            throw new IOException("no image by its first bytes");
        }
    }
}
