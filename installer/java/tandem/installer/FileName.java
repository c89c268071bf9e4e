package tandem.installer;

import java.util.Locale;

/// The names of files that run on this kind of system and processor only.
final class FileName {
    private FileName() {}

    /// `tandem-0.1.0-macos-arm64.dmg`. Linux's own packages have names of their own, without the system.
    ///
    /// @param ending without its dot
    static String of(Product product, String ending) {
        String system = Host.current().name().toLowerCase(Locale.ROOT);
        return product.fileName(system + "-" + Host.processor()) + "." + ending;
    }
}
