package tandem.ui.pane;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How far a run has come, as shares of the whole between 0 and 1, one after the other: done in the pane's colour,
/// not found, errors, cancelled. What is left is empty.
public final class ShareBar extends Region {
    private final Region doneBar = segment("share-done");
    private final Region notFoundBar = segment("share-not-found");
    private final Region errorBar = segment("share-errors");
    private final Region cancelledBar = segment("share-cancelled");
    private final DoubleProperty done = share("done");
    private final DoubleProperty notFound = share("notFound");
    private final DoubleProperty errors = share("errors");
    private final DoubleProperty cancelled = share("cancelled");

    public ShareBar() {
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().addAll(doneBar, notFoundBar, errorBar, cancelledBar);
    }

    public DoubleProperty doneProperty() {
        return done;
    }

    public void setDone(double share) {
        done.set(share);
    }

    public DoubleProperty notFoundProperty() {
        return notFound;
    }

    public DoubleProperty errorsProperty() {
        return errors;
    }

    public DoubleProperty cancelledProperty() {
        return cancelled;
    }

    @Override
    protected void layoutChildren() {
        double x = place(doneBar, 0, done.get());
        x = place(notFoundBar, x, notFound.get());
        x = place(errorBar, x, errors.get());
        place(cancelledBar, x, cancelled.get());
    }

    private double place(Region segment, double x, double share) {
        double end = Math.min(getWidth(), x + share * getWidth());
        segment.resizeRelocate(x, 0, end - x, getHeight());
        return end;
    }

    private DoubleProperty share(String name) {
        DoubleProperty property = new SimpleDoubleProperty(this, name);
        property.subscribe(_ -> requestLayout());
        return property;
    }

    private static Region segment(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
