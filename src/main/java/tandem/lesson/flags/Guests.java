package tandem.lesson.flags;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tandem.site.Dials;
import tandem.site.OutsideRequest;
import tandem.site.Site;

/// The requests that come to the built-in server from outside the application, as they arrive: a student's own script
/// beside our panes.
///
/// The server's threads only put them down; the window's thread takes the latest of them, however much has come since,
/// so that a script that asks thousands of times does not flood it.
final class Guests {
    /// As many as the list holds; older ones go.
    private static final int HELD = 200;

    private final Site site;
    private final Executor window;
    private final TreeMap<Long, OutsideRequest> latest = new TreeMap<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private final ObservableList<Guest> requests = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper address = new ReadOnlyStringWrapper("");

    Guests(Site site, Executor window) {
        this.site = site;
        this.window = window;
        site.onOutside(this::tell);
    }

    /// The latest requests, the newest first; on the window's thread.
    public ObservableList<Guest> requests() {
        return requests;
    }

    /// How many have come.
    public ReadOnlyLongProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Where they go; empty until the server runs.
    public ReadOnlyStringProperty address() {
        return address.getReadOnlyProperty();
    }

    /// From now on they are treated by these dials, as our own requests are. The server must have been started.
    ///
    /// @throws IOException if the site is closed
    void welcome(Dials dials) throws IOException {
        var front = site.server().front();
        front.dials(dials);
        address.set(front.base().toString());
    }

    /// Whether the list is in sight: the user's wish, which outlives the views.
    BooleanProperty listed() {
        return listed;
    }

    /// On a thread of the server. The end of a request that is too old to be listed changes nothing.
    private void tell(OutsideRequest request) {
        synchronized (latest) {
            latest.put(request.number(), request);
            if (latest.size() > HELD) {
                latest.pollFirstEntry();
            }
        }
        if (due.compareAndSet(false, true)) {
            window.execute(this::take);
        }
    }

    private void take() {
        due.set(false);
        List<OutsideRequest> now;
        synchronized (latest) {
            now = List.copyOf(latest.descendingMap().values());
        }
        requests.setAll(now.stream().map(Guest::of).toList());
        count.set(now.getFirst().number());
    }
}
