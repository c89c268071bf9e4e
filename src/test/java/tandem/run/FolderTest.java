package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
    private static final byte[] FLAG = {1, 2, 3};
    private static final byte[] OTHER_FLAG = {1, 2, 4};

    @TempDir
    private Path temp;

    @Test
    void savesWholeFilesUnderTheirNamesAndLeavesNothingBesideThem() throws Exception {
        Folder folder = Folder.at(temp);
        folder.save("br.png", FLAG);
        folder.save("us.gif", OTHER_FLAG);
        assertThat(names(temp)).containsExactly("br.png", "us.gif");
        assertThat(temp.resolve("br.png")).hasBinaryContent(FLAG);
        assertThat(temp.resolve("us.gif")).hasBinaryContent(OTHER_FLAG);
    }

    @Test
    void makesTheFolderIfItsParentIsThere() throws Exception {
        Folder.at(temp.resolve("flags")).save("br.png", FLAG);
        assertThat(temp.resolve("flags").resolve("br.png")).hasBinaryContent(FLAG);
        assertThat(why(Folder.at(temp.resolve("none").resolve("flags")))).isEqualTo(NotSaved.Why.GONE);
    }

    @Test
    void theSameFileTwiceCountsAsSaved() throws Exception {
        Folder folder = Folder.at(temp);
        folder.save("br.png", FLAG);
        folder.save("br.png", FLAG);
        assertThat(names(temp)).containsExactly("br.png");
    }

    @Test
    void anotherFileInTheWayIsKept() throws Exception {
        Files.write(temp.resolve("br.png"), OTHER_FLAG);
        assertThat(why(Folder.at(temp))).isEqualTo(NotSaved.Why.EXISTS);
        assertThat(temp.resolve("br.png")).hasBinaryContent(OTHER_FLAG);
        assertThat(names(temp)).containsExactly("br.png");
    }

    @Test
    void soIsAFolderOrALinkInTheWay() throws Exception {
        Files.write(temp.resolve("elsewhere"), FLAG);
        Files.createSymbolicLink(temp.resolve("br.png"), temp.resolve("elsewhere"));
        assertThat(why(Folder.at(temp))).isEqualTo(NotSaved.Why.EXISTS);
        Files.delete(temp.resolve("br.png"));
        Files.createDirectory(temp.resolve("br.png"));
        assertThat(why(Folder.at(temp))).isEqualTo(NotSaved.Why.EXISTS);
        assertThat(names(temp)).containsExactly("br.png", "elsewhere");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.write(temp.resolve("flags"), FLAG);
        assertThat(why(Folder.at(file))).isEqualTo(NotSaved.Why.NOT_A_FOLDER);
        assertThat(why(Folder.at(file.resolve("below")))).isEqualTo(NotSaved.Why.GONE);
        assertThat(file).hasBinaryContent(FLAG);
    }

    @Test
    void aFullDiskIsToldAndNothingHalfWrittenIsLeft() throws Exception {
        try (FileSystem small = full()) {
            Path path = small.getPath("/flags");
            Folder folder = Folder.at(path);
            assertThat(folder.obstacle()).map(NotSaved::why).contains(NotSaved.Why.FULL);
            var failure = catchThrowableOfType(NotSaved.class, () -> folder.save("br.png", new byte[20_000]));
            assertThat(failure.why()).isEqualTo(NotSaved.Why.FULL);
            assertThat(names(path)).isEmpty();
            folder.save("us.png", FLAG);
            assertThat(names(path)).containsExactly("us.png");
        }
    }

    @Test
    void savesWhereFilesHaveOneNameOnly() throws Exception {
        try (FileSystem zip = zip("rw")) {
            Path path = zip.getPath("/flags");
            Folder folder = Folder.at(path);
            assertThat(folder.obstacle()).isEmpty();
            folder.save("br.png", FLAG);
            folder.save("br.png", FLAG);
            assertThatExceptionOfType(NotSaved.class).isThrownBy(() -> folder.save("br.png", OTHER_FLAG));
            assertThat(names(path)).containsExactly("br.png");
            assertThat(Files.readAllBytes(path.resolve("br.png"))).isEqualTo(FLAG);
        }
    }

    @Test
    void whereNobodyMayWriteNothingIsSaved() throws Exception {
        zip("rw").close();
        try (FileSystem zip = zip("readOnly")) {
            assertThat(why(Folder.at(zip.getPath("/")))).isEqualTo(NotSaved.Why.DENIED);
        }
    }

    @Test
    void whereThisUserMayNotWriteNothingIsSaved() throws Exception {
        Path closed = Files.createDirectory(
                temp.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();
        assertThat(why(Folder.at(closed))).isEqualTo(NotSaved.Why.DENIED);
    }

    @Test
    void tryingLeavesNothingBehind() {
        assertThat(Folder.at(temp).obstacle()).isEmpty();
        assertThat(Folder.at(temp.resolve("flags")).obstacle()).isEmpty();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void nowhereNothingIsSavedAndNothingIsInTheWay() throws Exception {
        Folder.NOWHERE.save("br.png", FLAG);
        assertThat(Folder.NOWHERE.isSomewhere()).isFalse();
        assertThat(Folder.NOWHERE.obstacle()).isEmpty();
        assertThat(Folder.at(temp).isSomewhere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "br.exe", "../br.png", "b/.png", "brr.png", "BR.png", "br.png/x", "br.png\n"})
    void onlyNamesOfFlagsAreNames(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Folder.at(temp).save(name, FLAG));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void anInterruptLeavesNothingHalfWritten() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> Folder.at(temp).save("br.png", FLAG));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void manyMaySaveTheSameAtOnce() throws Exception {
        Folder folder = Folder.at(temp.resolve("flags"));
        List<Callable<Boolean>> saves = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            byte[] content = i % 2 == 0 ? FLAG : OTHER_FLAG;
            saves.add(() -> {
                try {
                    folder.save("br.png", content);
                    return true;
                } catch (NotSaved inTheWay) {
                    assertThat(inTheWay.why()).isEqualTo(NotSaved.Why.EXISTS);
                    return false;
                }
            });
        }
        int saved = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (var save : pool.invokeAll(saves)) {
                saved += save.get() ? 1 : 0;
            }
        }
        assertThat(saved).as("one of the two was first, and stayed").isEqualTo(25);
        assertThat(names(temp.resolve("flags"))).containsExactly("br.png");
    }

    /// Why a flag is not saved; the obstacle that is known before is the same, unless only its own file is in the way.
    private static NotSaved.Why why(Folder folder) {
        var failure = catchThrowableOfType(NotSaved.class, () -> folder.save("br.png", FLAG));
        if (failure.why() == NotSaved.Why.EXISTS) {
            assertThat(folder.obstacle()).isEmpty();
        } else {
            assertThat(folder.obstacle()).map(NotSaved::why).contains(failure.why());
        }
        return failure.why();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static FileSystem full() throws IOException {
        FileSystem small = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(4096)
                .setMaxSize(4 * 4096)
                .build());
        Files.createDirectory(small.getPath("/flags"));
        return small;
    }

    private FileSystem zip(String accessMode) throws IOException {
        Path file = temp.resolve("flags.zip");
        Map<String, String> how = accessMode.equals("rw") ? Map.of("create", "true") : Map.of("accessMode", accessMode);
        return FileSystems.newFileSystem(file, how);
    }
}
