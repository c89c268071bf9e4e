package tandem.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tandem.run.Model;
import tandem.ui.lesson.ChoiceDial;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Dial.Place;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonContext;
import tandem.ui.lesson.NumberDial;
import tandem.ui.lesson.Scale;
import tandem.ui.pane.NumberCell;
import tandem.ui.pane.PaneFrame;
import tandem.ui.pane.ShareBar;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Amount;
import tandem.ui.text.Texts;
import tandem.ui.text.Unit;

/// A lesson that only the shell's tests give: every kind of dial, two panes, and a run that ends when the test says so.
final class CountingLesson implements Lesson<CountingModel> {
    static final NumberDial SLOW_WORK =
            new NumberDial("slow-work", Unit.SECONDS, 0.5, 10, 3, 0.1, Scale.LINEAR, Place.BAR);
    static final NumberDial DRAW_EVERY =
            new NumberDial("draw-every", Unit.MILLISECONDS, 20, 1000, 100, 10, Scale.LOGARITHMIC, Place.BAR);
    static final ChoiceDial HOW = new ChoiceDial("how", List.of("waits", "blocks", "computes"), "waits", Place.BAR);
    static final NumberDial ERRORS = new NumberDial("errors", Unit.PERCENT, 0, 100, 0, 5, Scale.LINEAR, Place.MORE);
    static final ChoiceDial LEFT = ChoiceDial.ofModels("left", Model.PLATFORM_THREADS);
    static final ChoiceDial RIGHT = ChoiceDial.ofModels("right", Model.EVENT_LOOP);

    private final String id;
    private final Class<?> home;
    private final List<CountingModel> opened = new ArrayList<>();

    CountingLesson(String id) {
        this(id, CountingLesson.class);
    }

    /// With the texts beside another class.
    CountingLesson(String id, Class<?> home) {
        this.id = id;
        this.home = home;
    }

    /// The model that the shell opened.
    CountingModel model() {
        return opened.getLast();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Class<?> home() {
        return home;
    }

    @Override
    public List<Dial> dials() {
        return List.of(SLOW_WORK, DRAW_EVERY, HOW, ERRORS, LEFT, RIGHT);
    }

    @Override
    public CountingModel open(LessonContext context) {
        CountingModel model = new CountingModel(context, "intro." + id);
        opened.add(model);
        return model;
    }

    @Override
    public Parent view(CountingModel model, Texts texts) {
        return new SideBySide(pane(LEFT, model, texts), pane(RIGHT, model, texts));
    }

    private static PaneFrame pane(ChoiceDial dial, CountingModel model, Texts texts) {
        NumberCell[] cells = Stream.of("drawn", "slow", "answer", "stopped")
                .map(key -> new NumberCell(texts.get(key), 1, model.context().unhurried()))
                .toArray(NumberCell[]::new);
        cells[0].setId(dial.id() + "-drawn");
        cells[0].valueProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.say(Amount.times(model.frames().get())), model.frames()));
        PaneFrame pane = new PaneFrame(stage(), cells);
        pane.choose(model.context().dials(), dial, texts);
        pane.noteProperty().set(texts.get("note"));
        pane.lockedProperty().bind(model.running());
        return pane;
    }

    private static VBox stage() {
        Label glyph = new Label("/");
        glyph.getStyleClass().add("glyph");
        Label object = new Label("thinking!  Thread[#41,spinner,5,main]");
        object.getStyleClass().add("mono");
        HBox line = new HBox(32, glyph, object);
        line.setStyle("-fx-alignment: center;");
        ShareBar bar = new ShareBar();
        bar.setDone(0.35);
        bar.errorsProperty().set(0.05);
        bar.cancelledProperty().set(0.1);
        return new VBox(16, line, bar);
    }
}
