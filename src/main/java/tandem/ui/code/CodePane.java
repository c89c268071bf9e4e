package tandem.ui.code;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tandem.ui.lesson.CodeShown;
import tandem.ui.lesson.LessonContext;
import tandem.ui.pane.PaneFrame;
import tandem.ui.project.CopyButton;
import tandem.ui.project.Project;
import tandem.ui.text.Language;
import tandem.ui.text.Texts;

/// The code of a pane, lit where somebody stands in it: as it runs, its twin in Python, and what changed in
/// asyncio. Folded to its heading it costs nothing.
public final class CodePane extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final CodeModel model;
    private final CodeShown shown;
    private final Texts texts;
    private final ObjectProperty<@Nullable CodePicture> picture = new SimpleObjectProperty<>(this, "picture");
    private final StringProperty tab = new SimpleStringProperty(this, "tab");
    private final Folding folding = new Folding();
    private final CodeHeading heading;
    private final Label quiet = new Label();
    private final CodeLines lines;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable ThenAndNowView thenAndNow;
    private @Nullable Exhibited code;
    private String on = "";

    /// Puts code below a pane: folded, once the window has its first picture.
    ///
    /// @param id what the ids of its parts begin with
    /// @param project of what the pane shows, as the dials stand when somebody takes it away
    public static void below(
            PaneFrame pane,
            CodeModel model,
            LessonContext context,
            String id,
            Language language,
            Supplier<Project> project) {
        Executor when = context.code().open().get() ? Runnable::run : context.unhurried();
        pane.setFoot(when, () -> new CodePane(model, context, id, language, project));
    }

    /// @param id what the ids of its parts begin with
    /// @param project of what the pane shows, as the dials stand when somebody takes it away
    CodePane(CodeModel model, LessonContext context, String id, Language language, Supplier<Project> project) {
        this.model = model;
        this.shown = context.code();
        this.texts = Texts.of(CodePane.class, language);
        this.heading = new CodeHeading(shown, id, texts);
        this.lines = new CodeLines(texts, this::open);
        heading.add(new CopyButton(id + "-copy", context.copying(), language, project));
        getStyleClass().add("code-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        quiet.getStyleClass().add("code-quiet");
        quiet.setWrapText(true);
        quiet.setMinHeight(USE_PREF_SIZE);
        scroll.setId(id + "-lines");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true); // nothing in it may have the focus, and keys are to reach the last line
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("code"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, quiet, scroll);
        picture.bind(model.picture());
        tab.bind(shown.tab());
        heading.openProperty().subscribe(this::unfold);
        picture.subscribe(_ -> show());
        tab.subscribe(_ -> show());
        sceneProperty().subscribe(_ -> show());
        heightProperty().subscribe(_ -> show());
    }

    private void unfold(boolean open) {
        pseudoClassStateChanged(OPEN, open);
        setMaxHeight(open ? Double.MAX_VALUE : USE_PREF_SIZE);
        scroll.setManaged(open);
        scroll.setVisible(open);
        model.setOpen(open);
        show();
    }

    private void open(Row.Fold fold) {
        scroll.requestFocus(); // the fold's own row goes
        folding.open(fold);
        show();
    }

    private void show() {
        CodePicture now = picture.get();
        if (now == null || getScene() == null) {
            return;
        }
        turn(CodeTab.of(shown.tab().get(), now.code()), now);
        boolean open = shown.open().get();
        boolean then = open && on.equals(CodeTab.THEN);
        heading.mark(on, open, now.code().isAsync());
        heading.fileProperty().set(then ? "" : now.code().file(on.equals(CodeTab.PYTHON)));
        sayQuiet(now, open && !then);
        if (then) {
            fill(then());
        } else if (open) {
            showCode(on.equals(CodeTab.PYTHON) ? Sheets.python(now) : Sheets.java(now));
        }
    }

    /// Forgets how rows were folded where other rows are to be shown.
    private void turn(String tab, CodePicture now) {
        boolean other = !tab.equals(on) || !now.code().equals(code);
        if (other || now.lit().phase() == LitLines.Phase.IDLE) {
            folding.forget();
        }
        if (other) {
            folding.close();
        }
        on = tab;
        code = now.code();
    }

    private void showCode(List<Sheet> sheets) {
        double room = room();
        List<Row> rows = folding.rows(sheets, room);
        lines.show(rows);
        fill(lines);
        bringLitIntoSight(rows, room);
    }

    private void fill(Node content) {
        if (scroll.getContent() != content) {
            scroll.setContent(content);
            scroll.setVvalue(0);
        }
    }

    private ThenAndNowView then() {
        if (thenAndNow == null) {
            thenAndNow = new ThenAndNowView(texts);
        }
        return Objects.requireNonNull(thenAndNow);
    }

    /// The line has its place where it may be said at all, so that nothing moves when it is.
    private void sayQuiet(CodePicture now, boolean open) {
        boolean place = open && !now.code().quiet().isEmpty();
        quiet.setManaged(place);
        quiet.setText(place ? texts.get(now.code().quiet()) : "");
        quiet.setVisible(place && now.lit().phase() == LitLines.Phase.QUIET);
    }

    /// How many rows are in sight at once.
    private double room() {
        double taken = heading.getHeight() + (quiet.isManaged() ? quiet.prefHeight(getWidth()) : 0);
        double left = getHeight() - taken - lines.snappedTopInset() - lines.snappedBottomInset();
        return Math.max(1, Math.floor(left / lines.rowHeight()));
    }

    private void bringLitIntoSight(List<Row> rows, double room) {
        double beyond = Folding.height(rows) - room;
        int[] lit = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Row.Line line && line.isLit())
                .toArray();
        if (beyond <= 0 || lit.length == 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        if (lit[0] < top || lit[lit.length - 1] > top + room - 1) {
            scroll.setVvalue(Math.clamp((lit[0] - 1.0) / beyond, 0, 1));
        }
    }
}
