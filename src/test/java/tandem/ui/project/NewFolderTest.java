package tandem.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.run.NotSaved;

/// A folder that is written where nothing was.
class NewFolderTest {
    private static final Map<String, byte[]> FILES =
            Map.of("Main.java", bytes("main"), "a/b/C.java", bytes("c"), "a/D.java", bytes("d"));

    @TempDir
    Path temp;

    @Test
    void hasAllFiles() throws Exception {
        Path folder = NewFolder.write(temp, "spinners", FILES);
        assertThat(folder).isEqualTo(temp.resolve("spinners"));
        assertThat(folder.resolve("Main.java")).hasContent("main");
        assertThat(folder.resolve("a/b/C.java")).hasContent("c");
        assertThat(folder.resolve("a/D.java")).hasContent("d");
    }

    @Test
    void whatIsThereIsNotTouched() throws Exception {
        Path mine = Files.createDirectory(temp.resolve("spinners")).resolve("Main.java");
        Files.writeString(mine, "my own");
        Files.writeString(temp.resolve("spinners-2"), "a file");
        assertThat(NewFolder.write(temp, "spinners", FILES)).isEqualTo(temp.resolve("spinners-3"));
        assertThat(mine).hasContent("my own");
        assertThat(mine.getParent()).isDirectoryNotContaining("glob:**/a");
        assertThat(temp.resolve("spinners-2")).hasContent("a file");
    }

    @Test
    void anEmptyFolderIsFree() throws Exception {
        Files.createDirectory(temp.resolve("spinners"));
        assertThat(NewFolder.write(temp, "spinners", FILES)).isEqualTo(temp.resolve("spinners"));
    }

    @Test
    void whereNobodyMayWriteNothingIsWritten() throws Exception {
        Path file = temp.resolve("locked.zip");
        FileSystems.newFileSystem(file, Map.of("create", "true")).close();
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("accessMode", "readOnly"))) {
            assertThat(why(zip.getPath("/"))).isEqualTo(NotSaved.Why.DENIED);
        }
    }

    @Test
    void whereThereIsNoFolderNoneIsMade() {
        assertThat(why(temp.resolve("nowhere"))).isEqualTo(NotSaved.Why.GONE);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void whatIsNoFolderHasNone() throws Exception {
        assertThat(why(Files.createFile(temp.resolve("file")))).isEqualTo(NotSaved.Why.NOT_A_FOLDER);
    }

    @Test
    void ofWhatHasNoRoomNothingStays() throws Exception {
        try (FileSystem small = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(4096)
                .setMaxSize(4 * 4096)
                .build())) {
            Path parent = Files.createDirectory(small.getPath("/projects"));
            Path mine = Files.createDirectory(parent.resolve("flags"));
            Map<String, byte[]> files = Map.of("a/small", new byte[10], "a/large", new byte[100_000]);
            var failure = catchThrowableOfType(NotSaved.class, () -> NewFolder.write(parent, "flags", files));
            assertThat(failure.why()).isEqualTo(NotSaved.Why.FULL);
            assertThat(mine).isEmptyDirectory();
        }
    }

    private static NotSaved.Why why(Path parent) {
        return catchThrowableOfType(NotSaved.class, () -> NewFolder.write(parent, "spinners", FILES))
                .why();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
