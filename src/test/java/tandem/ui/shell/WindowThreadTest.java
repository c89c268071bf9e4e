package tandem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import tandem.window.Window;

/// What is sent to the window's thread before there is one is not lost.
class WindowThreadTest {
    private final WindowThread thread = new WindowThread();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void whatCameEarlyIsDoneInItsOrderBeforeWhatComesLater() throws Exception {
        thread.execute(() -> note("early"));
        thread.execute(() -> note("as early"));
        Window.onWindow(() -> true);
        assertThat(done).isEmpty();

        thread.begin();
        thread.execute(() -> note("late"));

        for (String expected : new String[] {"early", "as early", "late"}) {
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo(expected);
        }
    }

    private void note(String name) {
        done.add(Platform.isFxApplicationThread() ? name : name + ", on " + Thread.currentThread());
    }
}
