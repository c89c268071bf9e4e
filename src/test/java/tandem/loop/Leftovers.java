package tandem.loop;

import static org.assertj.core.api.Assertions.assertThat;

/// Counts what is open now, to find later that nothing more is.
final class Leftovers {

    private final long before = Loopback.descriptors();

    void assertNone() {
        assertThat(Loopback.descriptors()).as("descriptors").isLessThanOrEqualTo(before);
    }
}
