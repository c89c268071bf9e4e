package tandem.exhibit.flags;

import tandem.run.Model;
import tandem.run.Program;

/// Which exhibit a model has in this lesson.
public final class Downloads {
    private Downloads() {}

    /// A program that fetches what is ordered by `model`.
    ///
    /// @throws IllegalArgumentException if the model has no download of many
    public static Program program(Model model, Order order) {
        return switch (model) {
            case ONE_BY_ONE -> new Program.OnThread(model, kit -> new OneByOneDownload(kit, order)::downloadMany);
            case PLATFORM_THREADS -> new Program.OnThread(model, kit -> new PooledDownload(kit, order)::downloadMany);
            case VIRTUAL_THREADS -> new Program.OnThread(model, kit -> new VirtualDownload(kit, order)::downloadMany);
            case EVENT_LOOP -> new Program.OnLoop(kit -> new AsyncDownload(kit, order)::downloadMany);
            case CALLBACKS -> new Program.ByCallbacks(kit -> new CallbackDownload(kit, order)::downloadMany);
            case WINDOW -> throw new IllegalArgumentException("the window fetches in a lesson of its own");
        };
    }
}
