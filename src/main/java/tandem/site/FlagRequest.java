package tandem.site;

import org.jspecify.annotations.Nullable;

/// A request for something that the catalogue has.
///
/// @param code the code of the flag
/// @param format the format of the image, or `null` for the flag's `metadata.json`
/// @param attempt 1 for the first
/// @param id the client's name for the request, if it gave one
public record FlagRequest(
        String code,
        @Nullable ImageFormat format,
        int attempt,
        @Nullable String id) {}
