package tandem.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/// A loop with a fault, of the kind that gets in by an innocent change.
enum Mutant {
    /// Certain to be lost: nobody who waits for the baton gets it.
    BATON_PASSED_IN_SILENCE("Baton", "            LockSupport.unpark(next);\n", "", BatonGoesRound.class, Meeting.LOST),

    /// Certain as well, once the loop is idle.
    POST_THAT_WAKES_NOBODY("Inbox", "        LockSupport.unpark(idle);\n", "", PostToIdleLoop.class, Meeting.LOST),

    /// Lost only if a handle comes in the few nanoseconds between: once in some thousand meetings.
    LOOKS_BEFORE_IT_SAYS_THAT_IT_IS_IDLE("Inbox", """
                    idle = me; // before the look at what was left: who adds something later finds us here
                    while (isEmpty() && clock.nanos() < deadline) {
            """, """
                    while (isEmpty() && clock.nanos() < deadline) {
                        idle = me;
            """, PostToIdleLoop.class, Meeting.LOST),

    /// Once in some hundred meetings.
    CLOSE_THAT_DROPS_IN_SILENCE(
            "Agenda", "                callback.cancel();\n", "", PostAgainstClose.class, "accepted, 0"),

    /// Only if the call ends by itself just when it is cancelled: once in some thousand meetings.
    INTERRUPT_THAT_OUTLIVES_ITS_CALL(
            "BlockingCall", "            Thread.interrupted();\n", "", CancelOfBlockingCall.class, "stray");

    private static final Path SOURCES = Path.of("src", "main", "java", "tandem", "loop");

    private final String type;
    private final String sound;
    private final String faulty;
    private final Class<?> race;
    private final String symptom;

    Mutant(String type, String sound, String faulty, Class<?> race, String symptom) {
        this.type = type;
        this.sound = sound;
        this.faulty = faulty;
        this.race = race;
        this.symptom = symptom;
    }

    /// The race that should notice.
    Class<?> race() {
        return race;
    }

    /// Part of the forbidden outcome that it sees.
    String symptom() {
        return symptom;
    }

    /// Compiles the class with the fault in it.
    ///
    /// @return the folder with that one class
    Path compile() throws IOException {
        String source = Files.readString(SOURCES.resolve(type + ".java"));
        assertThat(source.split(Pattern.quote(sound), -1))
                .as("the place to break stands once in " + type)
                .hasSize(2);
        Path folder = Files.createDirectories(Jcstress.FOLDER.resolve(name(), "classes"));
        Path file = Files.writeString(folder.resolveSibling(type + ".java"), source.replace(sound, faulty));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-cp",
                        Jcstress.classPath(List.of()),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(exit).as(said.toString()).isZero();
        return folder;
    }
}
