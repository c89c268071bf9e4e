package tandem.window;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// Tests in one window at the lesson of flags, which is opened for all of a class.
abstract class InFlagsRoom {
    static FlagsRoom flags;

    @BeforeAll
    static void open(@TempDir Path home) {
        flags = FlagsRoom.open(home);
    }

    @AfterAll
    static void close() {
        flags.close();
    }
}
