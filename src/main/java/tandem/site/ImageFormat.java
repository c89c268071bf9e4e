package tandem.site;

import java.util.Locale;

/// The image formats in which each flag is there.
public enum ImageFormat {
    GIF,
    PNG;

    /// What a file of this format ends in, without the dot: `gif`.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The media type for a `Content-Type` header: `image/gif`.
    public String mediaType() {
        return "image/" + extension();
    }
}
