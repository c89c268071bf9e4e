package tandem.ui.shell;

import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tandem.ui.action.Actions;
import tandem.ui.dial.DialBar;
import tandem.ui.pane.Breakpoints;
import tandem.ui.pane.KeptRoom;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;
import tandem.ui.timeline.TimelineView;

/// All of the window, over the shell's view model, in one language. A switch of language makes another.
final class ShellView extends HBox {
    private final ShellViewModel model;
    private final Texts texts;
    private final Executor unhurried;
    private final Sidebar sidebar;
    private final Header header;
    private final TransportBar transport;
    private final DialBar dials = new DialBar();
    private final LessonPage content = new LessonPage();
    private final StackPane below = new StackPane(new KeptRoom("timeline-room"));
    private final StatusLine status;
    private Texts lessonTexts;
    private Subscription bound = Subscription.EMPTY;
    private boolean disposed;

    /// @param unhurried makes what the window's first picture can do without
    ShellView(ShellViewModel model, Actions actions, Texts texts, Executor unhurried) {
        this.model = model;
        this.texts = texts;
        this.lessonTexts = texts;
        this.unhurried = work -> unhurried.execute(() -> doFor(work));
        sidebar = new Sidebar(model, texts, this.unhurried);
        header = new Header(model, actions, texts);
        transport = new TransportBar(model, actions, texts);
        status = new StatusLine(model, texts);
        setId("shell");
        getStyleClass().add("shell");
        getChildren().addAll(sidebar, page());
        bound = Subscription.combine(
                bound,
                model.lesson().subscribe(this::showLesson),
                model.intro().subscribe(sentence -> header.setIntro(say(sentence))),
                model.status().subscribe(sentence -> status.setStatus(say(sentence))),
                model.stall().subscribe(sentence -> status.setStall(say(sentence))),
                model.transport().subscribe(this::showTransport),
                widthProperty().subscribe(_ -> markSize()),
                heightProperty().subscribe(_ -> markSize()),
                header.fontProperty().subscribe(_ -> markSize()));
    }

    private VBox page() {
        dials.setId("dials");
        ControlBar controls = new ControlBar(transport, dials);
        controls.getStyleClass().addAll("card", "control-bar");
        VBox.setVgrow(content, Priority.ALWAYS);
        Executor timely = model.timeline().open().get() ? Runnable::run : unhurried;
        timely.execute(this::showTimeline);
        VBox page = new VBox(header, controls, content, below, status);
        page.getStyleClass().add("page");
        HBox.setHgrow(page, Priority.ALWAYS);
        return page;
    }

    /// Lets go of the view model; this view is shown no more.
    void dispose() {
        disposed = true;
        bound.unsubscribe();
        sidebar.dispose();
        header.dispose();
        transport.dispose();
        status.dispose();
        dials.dispose();
    }

    private void doFor(Runnable work) {
        if (!disposed) {
            work.run();
        }
    }

    /// Puts the focus on Start where that can be pressed. While something runs it is on neither button, so that who
    /// presses Space twice does not start and cancel; Esc cancels from anywhere.
    void focus() {
        Node next = model.transport().get() == Transport.READY ? transport.start() : this;
        next.requestFocus();
    }

    private void showTimeline() {
        TimelineView timeline = new TimelineView(model.timeline(), texts.language());
        below.getChildren().setAll(timeline);
        bound = Subscription.combine(bound, timeline::dispose);
    }

    private void showLesson(OpenLesson<?> lesson) {
        lessonTexts = lesson.texts(texts.language());
        header.setHeading(lessonTexts.get("heading"));
        header.setIntro(say(model.intro().get()));
        status.setStatus(say(model.status().get()));
        status.setStall(say(model.stall().get()));
        dials.show(lesson.dials(), lesson.values(), lessonTexts, model::notice);
        content.show(lesson.view(lessonTexts));
    }

    /// Enables one button and then disables the other; the focus goes with it if it was there.
    private void showTransport(Transport now) {
        Node start = transport.start();
        Node cancel = transport.cancel();
        if (owned(this) || owned(start) || owned(cancel)) {
            start.setDisable(false);
            cancel.setDisable(false);
            focus();
        }
        start.setDisable(now != Transport.READY);
        cancel.setDisable(now != Transport.RUNNING);
    }

    private void markSize() {
        Breakpoints.mark(this, header.fontProperty().get().getSize());
        model.setShort(Breakpoints.isShort(this));
    }

    private static boolean owned(Node node) {
        return node.getScene() != null && node.getScene().getFocusOwner() == node;
    }

    /// A lesson's words lie over the shared ones, so its bundle knows every sentence.
    private String say(Sentence sentence) {
        return lessonTexts.say(sentence);
    }
}
