package tandem.lesson.flags;

import static tandem.lesson.flags.FlagsDials.FOLDER;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tandem.run.Folder;
import tandem.run.Model;
import tandem.ui.lesson.DialValues;
import tandem.ui.text.Sentence;

/// Where the flags are put, if anywhere: a folder for each model within the one that the user chose, so that two panes
/// don't meet.
record Saving(DialValues dials) {
    /// How long a disk may take to answer before it counts as one that does not; the window waits for it.
    private static final long PATIENCE_MILLIS = 500;

    /// What is wrong with the name of a folder, whatever the disk says; [Sentence#NONE] if nothing.
    static Sentence trouble(String typed) {
        try {
            return typed.isEmpty() || Path.of(typed).isAbsolute() ? Sentence.NONE : Sentence.of("folder.not-whole");
        } catch (InvalidPathException e) {
            return Sentence.of("folder.no-name", e.getReason());
        }
    }

    /// The folder that the user chose, or nowhere.
    Folder chosen() {
        String typed = dials.text(FOLDER);
        return typed.isEmpty() || !trouble(typed).equals(Sentence.NONE) ? Folder.NOWHERE : Folder.at(Path.of(typed));
    }

    /// Where a model's flags go.
    Folder folder(Model model) {
        return chosen().isSomewhere() ? Folder.at(path().resolve(model.id())) : Folder.NOWHERE;
    }

    /// The folder that the user chose, as a path; it must be somewhere.
    Path path() {
        return Path.of(dials.text(FOLDER));
    }

    /// Why nothing could be saved for these models, now; [Sentence#NONE] if nothing is known that speaks against it.
    Sentence trouble(Model... models) {
        return chosen().isSomewhere()
                ? asked(() -> tried(models), Sentence.of("folder.silent", path()))
                : Sentence.NONE;
    }

    /// Where a dialog that asks for a folder may begin: at the chosen one if it is there, else at home.
    Optional<Path> near() {
        Path home = Path.of(System.getProperty("user.home"));
        Path wanted = chosen().isSomewhere() ? path() : home;
        return asked(() -> Stream.of(wanted, home).filter(Files::isDirectory).findFirst(), Optional.empty());
    }

    /// Asks the disk on a thread of its own, and waits for it, but not for long.
    private static <T> T asked(Supplier<T> question, T otherwise) {
        return CompletableFuture.supplyAsync(question, Saving::onItsOwn)
                .completeOnTimeout(otherwise, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private Sentence tried(Model... models) {
        return Arrays.stream(models)
                .map(model -> folder(model).obstacle())
                .flatMap(Optional::stream)
                .findFirst()
                .map(trouble -> Sentence.of("folder." + trouble.why().id(), path()))
                .orElse(Sentence.NONE);
    }

    private static void onItsOwn(Runnable work) {
        Thread.ofPlatform().daemon().name("folder check").start(work);
    }
}
