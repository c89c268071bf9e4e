package tandem.exhibit.flags;

import java.net.URI;
import java.util.List;

/// What is to be fetched, where, and how many at once.
///
/// @param base ends in a slash; the flag of `br` is at `br/br.png` under it
/// @param codes of countries, in lower case
public record Order(URI base, List<String> codes, int atOnce) {}
