package tandem.window;

import java.util.ArrayList;
import java.util.List;
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
        SideBySide panes = new SideBySide();
        panes.getChildren().addAll(pane(LEFT, model, texts), pane(RIGHT, model, texts));
        return panes;
    }

    private static PaneFrame pane(ChoiceDial dial, CountingModel model, Texts texts) {
        PaneFrame pane = new PaneFrame();
        pane.choose(model.context().dials(), dial, texts);
        pane.setNote(texts.get("note"));
        pane.lockedProperty().bind(model.running());
        Label glyph = new Label("/");
        glyph.getStyleClass().add("glyph");
        Label object = new Label("thinking!  Thread[#41,spinner,5,main]");
        object.getStyleClass().add("mono");
        HBox line = new HBox(32, glyph, object);
        line.setStyle("-fx-alignment: center;");
        ShareBar bar = new ShareBar();
        bar.setDone(0.35);
        bar.setErrors(0.05);
        bar.setCancelled(0.1);
        pane.setStage(new VBox(16, line, bar));
        for (String key : List.of("drawn", "slow", "answer", "stopped")) {
            NumberCell cell = new NumberCell();
            cell.setLabel(texts.get(key));
            pane.getNumbers().add(cell);
            if (key.equals("drawn")) {
                cell.setId(dial.id() + "-drawn");
                cell.valueProperty()
                        .bind(Bindings.createStringBinding(
                                () -> texts.say(Amount.times(model.frames().get())), model.frames()));
            }
        }
        return pane;
    }
}
