package tandem.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card on which tiles tell their stories: one for a window, above everything else in it. The mouse goes through
/// it, so that it takes no click from what is below.
final class StoryCard extends VBox {
    private static final double SPACE = 6;
    private static final double WIDEST_IN_SIZES = 24;

    private @Nullable Object teller;
    private @Nullable Story told;

    private StoryCard() {
        getStyleClass().add("story-card");
        getStylesheets().add(Gallery.STYLES);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// The card of a window, made at the first call; none where the window's root takes no children.
    static @Nullable StoryCard of(@Nullable Scene scene) {
        if (scene == null || !(scene.getRoot() instanceof Pane root)) {
            return null;
        }
        for (Node child : root.getChildren()) {
            if (child instanceof StoryCard present) {
                return present;
            }
        }
        StoryCard fresh = new StoryCard();
        root.getChildren().add(fresh);
        return fresh;
    }

    /// Tells a story beside a tile.
    ///
    /// @param by who tells it, and may hide it again
    void show(Object by, Story story, Node tile) {
        teller = by;
        if (!story.equals(told)) {
            told = story;
            getChildren().setAll(lines(story));
        }
        setVisible(true);
        applyCss();
        place(tile);
    }

    /// Hides it, unless somebody else tells a story by now.
    void hide(Object by) {
        if (teller == by) {
            setVisible(false);
        }
    }

    private static List<Node> lines(Story story) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(story.title(), "story-title"));
        lines.add(line(story.end(), "story-end"));
        if (!story.why().isEmpty()) {
            lines.add(line(story.why(), "story-end"));
        }
        for (Story.Chapter chapter : story.chapters()) {
            if (!chapter.title().isEmpty()) {
                lines.add(line(chapter.title(), "story-chapter"));
            }
            chapter.lines().forEach(line -> lines.add(line(line, "story-line")));
        }
        return lines;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// Below the tile, or above it where there is no room, or beside it.
    private void place(Node tile) {
        Scene scene = getScene();
        Bounds at = tile.localToScene(tile.getLayoutBounds());
        double widest = Math.min(scene.getWidth() - 2 * SPACE, WIDEST_IN_SIZES * size());
        double width = Math.ceil(Math.min(prefWidth(-1), widest));
        double height = Math.ceil(prefHeight(width));
        resize(width, height);
        double x = within(at.getMinX(), width, scene.getWidth());
        double y = at.getMaxY() + SPACE;
        if (y + height > scene.getHeight() - SPACE) {
            y = at.getMinY() - SPACE - height;
        }
        if (y < SPACE) {
            y = within(at.getMinY(), height, scene.getHeight());
            boolean right = at.getMaxX() + SPACE + width <= scene.getWidth() - SPACE;
            x = right ? at.getMaxX() + SPACE : at.getMinX() - SPACE - width;
        }
        relocate(Math.rint(x), Math.rint(y));
    }

    private double size() {
        return getChildren().getFirst() instanceof Label title ? title.getFont().getSize() : 0;
    }

    private static double within(double from, double length, double whole) {
        return Math.max(SPACE, Math.min(from, whole - SPACE - length));
    }
}
