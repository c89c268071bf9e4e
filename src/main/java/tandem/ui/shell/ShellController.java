package tandem.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import tandem.ui.action.Action;
import tandem.ui.action.Actions;
import tandem.ui.dial.DialBar;
import tandem.ui.lesson.Lesson;
import tandem.ui.pane.Breakpoints;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;
import tandem.ui.timeline.TimelineView;

/// Puts the shell's view model into the shell's FXML, in one language. A switch of language makes another.
@SuppressWarnings("NullAway.Init") // the fields are filled by the FXML loader
final class ShellController {
    private final ShellViewModel model;
    private final Actions actions;
    private final Texts texts;
    private Texts lessonTexts;
    private Subscription bound = Subscription.EMPTY;

    @FXML
    private Region root;

    @FXML
    private ListView<Lesson<?>> lessons;

    @FXML
    private Label facts;

    @FXML
    private Label heading;

    @FXML
    private Label intro;

    @FXML
    private Label status;

    @FXML
    private Label stall;

    @FXML
    private Button start;

    @FXML
    private Button cancel;

    @FXML
    private PaceBar pace;

    @FXML
    private Label paused;

    @FXML
    private Button theme;

    @FXML
    private Button language;

    @FXML
    private Button about;

    @FXML
    private DialBar dials;

    @FXML
    private ScrollPane content;

    @FXML
    private StackPane below;

    ShellController(ShellViewModel model, Actions actions, Texts texts) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.lessonTexts = texts;
    }

    @FXML
    void initialize() {
        content.skinProperty().subscribe(_ -> paintOnlyWhatChanges());
        lessons.getItems().setAll(model.syllabus());
        lessons.setCellFactory(_ -> new LessonCell(texts.language()));
        lessons.getSelectionModel().select(model.index());
        lessons.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSpaceToStart);
        lessons.getSelectionModel().selectedIndexProperty().subscribe((_, place) -> model.select(place.intValue()));
        facts.setText(texts.say(
                "facts", Runtime.version().feature(), Runtime.getRuntime().availableProcessors()));
        press(start, "start");
        press(cancel, "cancel");
        pace.show(model, actions, texts);
        press(theme, "theme");
        press(language, "language");
        press(about, "about");
        TimelineView timeline = new TimelineView(model.timeline(), texts.language());
        below.getChildren().setAll(timeline);
        TakingTurns turns = new TakingTurns(
                model.lesson().get().code().open(), model.timeline().open());
        bound = Subscription.combine(
                timeline::dispose,
                model.lesson().subscribe(this::showLesson),
                model.intro().subscribe(sentence -> intro.setText(say(sentence))),
                model.status().subscribe(sentence -> status.setText(say(sentence))),
                model.stall().subscribe(this::showStall),
                model.transport().subscribe(this::showTransport),
                model.paced().and(model.pacing().paused()).subscribe(this::showPaused),
                model.theme().subscribe(choice -> theme.setText(texts.get("theme." + choice.id()))),
                turns::dispose,
                root.widthProperty().subscribe(_ -> markSize(turns)),
                root.heightProperty().subscribe(_ -> markSize(turns)),
                intro.fontProperty().subscribe(_ -> markSize(turns)));
    }

    /// A list would take Space to choose what is chosen already.
    private void leaveSpaceToStart(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            actions.get("start").fire();
            event.consume();
        }
    }

    /// Lets go of the view model; this view is shown no more.
    void dispose() {
        bound.unsubscribe();
        pace.dispose();
        dials.dispose();
    }

    /// Puts the focus on Start where that can be pressed. While something runs it is on neither button, so that who
    /// presses Space twice does not start and cancel; Esc cancels from anywhere.
    void focus() {
        Node next = model.transport().get() == Transport.READY ? start : root;
        next.requestFocus();
    }

    private void showLesson(OpenLesson<?> lesson) {
        lessonTexts = lesson.texts(texts.language());
        lessons.getSelectionModel().select(model.index());
        heading.setText(lessonTexts.get("heading"));
        intro.setText(say(model.intro().get()));
        status.setText(say(model.status().get()));
        showStall(model.stall().get());
        dials.show(lesson.dials(), lesson.values(), lessonTexts, model::notice);
        content.setContent(lesson.view(lessonTexts));
        content.setVvalue(0);
    }

    /// Enables one button and then disables the other; the focus goes with it if it was there.
    private void showTransport(Transport now) {
        if (owned(root) || owned(start) || owned(cancel)) {
            start.setDisable(false);
            cancel.setDisable(false);
            focus();
        }
        start.setDisable(now != Transport.READY);
        cancel.setDisable(now != Transport.RUNNING);
    }

    /// In one line, whole in its tooltip: it comes unasked, and nothing is to move for it.
    private void showStall(Sentence sentence) {
        String text = say(sentence);
        stall.setText(text);
        stall.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    private void showPaused(boolean now) {
        paused.setVisible(now);
        paused.setManaged(now);
    }

    /// A scroll pane caches its content as one picture, which is made anew, whole, when anything in it changes. That
    /// pays while one scrolls; here something changes at most frames, and nobody scrolls then.
    private void paintOnlyWhatChanges() {
        content.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }

    private void markSize(TakingTurns turns) {
        Breakpoints.mark(root, intro.getFont().getSize());
        turns.setShort(Breakpoints.isShort(root));
    }

    private static boolean owned(Node node) {
        return node.getScene() != null && node.getScene().getFocusOwner() == node;
    }

    private void press(ButtonBase button, String id) {
        Action action = actions.get(id);
        button.setOnAction(_ -> action.fire());
        String key = action.keys().getFirst().getDisplayText();
        button.setTooltip(new Tooltip(texts.say("tooltip", texts.get("action." + id), key)));
    }

    /// A lesson's words lie over the shared ones, so its bundle knows every sentence.
    private String say(Sentence sentence) {
        return lessonTexts.say(sentence);
    }
}
