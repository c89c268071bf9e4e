package tandem.exhibit.flags;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of image that a flag may come as, each known by its first bytes.
public enum ImageKind {
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    GIF("gif", "GIF8"),
    JPEG("jpg", "\u00ff\u00d8\u00ff");

    private final String ending;
    private final String signature;

    ImageKind(String ending, String signature) {
        this.ending = ending;
        this.signature = signature;
    }

    /// The kind of an image, or none if it begins like no image.
    public static Optional<ImageKind> of(byte[] image) {
        return Stream.of(values()).filter(kind -> kind.begins(image)).findFirst();
    }

    /// What the name of a file of this kind ends in: "png".
    public String ending() {
        return ending;
    }

    private boolean begins(byte[] image) {
        int length = Math.min(image.length, signature.length());
        return new String(image, 0, length, StandardCharsets.ISO_8859_1).equals(signature);
    }
}
