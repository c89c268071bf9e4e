package tandem.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tandem.run.Attention;
import tandem.trace.Detail;

/// Lets a test say when the window stood still.
final class Overheard implements Attention {
    private final List<Consumer<Detail.Stall>> listeners = new ArrayList<>();

    void tell(Detail.Stall stall) {
        List.copyOf(listeners).forEach(listener -> listener.accept(stall));
    }

    /// Whether somebody listens.
    boolean isHeard() {
        return !listeners.isEmpty();
    }

    @Override
    public Listening follow(Consumer<Detail.Stall> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Listening attend(Consumer<Detail.Stall> listener) {
        return follow(listener);
    }

    @Override
    public Listening expect(Consumer<Detail.Stall> listener) {
        return follow(listener);
    }
}
