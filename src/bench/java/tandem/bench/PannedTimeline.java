package tandem.bench;

import static tandem.loop.Async.await;
import static tandem.loop.Async.createTask;
import static tandem.loop.Async.gather;
import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import tandem.loop.Action;
import tandem.loop.Task;
import tandem.run.Program;
import tandem.run.Run;
import tandem.time.Clock;
import tandem.ui.text.Language;
import tandem.ui.theme.Theme;
import tandem.ui.timeline.TimelineModel;
import tandem.ui.timeline.TimelineView;

/// A timeline of a million events, recorded of a loop just before, which is moved at every frame while frames are
/// counted. Says `ready` with the number of events, and then what [FrameTimes] says.
public final class PannedTimeline extends Application {
    private static final int TASKS = 25;
    private static final int TURNS = 16_000;
    private static final int STEPS = 60;

    @Override
    public void start(Stage stage) throws Exception {
        Run run = recorded();
        TimelineModel model = new TimelineModel();
        model.open().set(true);
        model.follow(List.of(run));
        TimelineView view = new TimelineView(model, Language.ENGLISH);
        Scene scene = new Scene(new StackPane(view), EmptyFrames.WIDTH, EmptyFrames.HEIGHT);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        Node body = view.lookup("#timeline-body");
        press(body, KeyCode.PLUS, 6);
        new Moving(body).start();
        Orders.follow(new FrameTimes()::obey);
        System.out.println("ready " + events(run));
    }

    /// Tasks that give way to each other again and again: three events a turn.
    private static Run recorded() throws Exception {
        Action turns = () -> {
            for (int turn = 0; turn < TURNS; turn++) {
                sleep(Duration.ZERO);
            }
        };
        Run run = new Run(
                new Program.OnLoop(_ -> () -> {
                    List<Task<Void>> tasks = new ArrayList<>();
                    for (int i = 0; i < TASKS; i++) {
                        tasks.add(createTask("task " + i, turns));
                    }
                    return await(gather(tasks));
                }),
                Clock.real(),
                Runnable::run);
        Run.startTogether(List.of(run));
        run.ended().toCompletableFuture().get(2, TimeUnit.MINUTES);
        return run;
    }

    private static int events(Run run) {
        int count = 0;
        while (run.trace().get(count) != null) {
            count++;
        }
        return count;
    }

    private static void press(Node node, KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    /// Goes to and fro.
    private static final class Moving extends AnimationTimer {
        private final Node body;
        private int step;

        private Moving(Node body) {
            this.body = body;
        }

        @Override
        public void handle(long now) {
            step++;
            press(body, step / STEPS % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT, 1);
        }
    }

    public static void main(String[] args) {
        launch(args);
    }
}
