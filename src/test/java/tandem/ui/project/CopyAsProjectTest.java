package tandem.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

/// The command, with a user who answers at once.
class CopyAsProjectTest {
    private static final Project PROJECT =
            new Project("spinner", "import tandem.exhibit.spinners.ThreadSpinner;\n", "read me");

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Sentence> said = new ArrayList<>();
    private final List<Path> near = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void saysWhereTheProjectIs() throws InterruptedException {
        copying(Optional.of(folder)).copy(null, Language.KOREAN, PROJECT);
        answer();
        assertThat(said).containsExactly(Sentence.of("project.written", folder.resolve("spinner")));
        assertThat(folder.resolve("spinner").resolve("tandem/exhibit/spinners/ThreadSpinner.java"))
                .exists();
        assertThat(titles).containsExactly("프로젝트를 둘 폴더");
    }

    @Test
    void saysWhyThereIsNone() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        copying(Optional.of(file)).copy(null, Language.ENGLISH, PROJECT);
        answer();
        assertThat(said).containsExactly(Sentence.of("project.not-a-folder", file));
        assertThat(Texts.shared(Language.ENGLISH).say(said.getFirst()))
                .isEqualTo("No project was written: " + file + " is not a folder.");
    }

    @Test
    void beginsWhereTheLastOneWasPut() throws InterruptedException {
        CopyAsProject copying = copying(Optional.of(folder));
        copying.copy(null, Language.ENGLISH, PROJECT);
        answer();
        copying.copy(null, Language.ENGLISH, PROJECT);
        answer();
        assertThat(near).containsExactly(Path.of(System.getProperty("user.home")), folder);
        assertThat(said.getLast()).isEqualTo(Sentence.of("project.written", folder.resolve("spinner-2")));
    }

    @Test
    void whoChoosesNothingGetsNothing() {
        copying(Optional.empty()).copy(null, Language.ENGLISH, PROJECT);
        assertThat(window).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private CopyAsProject copying(Optional<Path> choice) {
        FolderChooser chooser = (_, title, where) -> {
            titles.add(title);
            near.add(where);
            return choice;
        };
        return new CopyAsProject(chooser, window::add, said::add);
    }

    /// Does what was given to the window's thread, when it was.
    private void answer() throws InterruptedException {
        Objects.requireNonNull(window.poll(60, TimeUnit.SECONDS), "it never ended")
                .run();
    }
}
