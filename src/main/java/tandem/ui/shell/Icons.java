package tandem.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The window's icon in the sizes that window managers ask for.
final class Icons {
    private Icons() {}

    static List<Image> all() {
        return IntStream.of(16, 32, 48, 64, 128, 256)
                .mapToObj(size -> "/tandem/assets/icon/tandem-" + size + ".png")
                .map(file -> new Image(Objects.requireNonNull(Icons.class.getResourceAsStream(file), file)))
                .toList();
    }
}
