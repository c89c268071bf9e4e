package tandem.exhibit.freeze;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// Begun on the window's thread, which goes on meanwhile, and
/// shows each flag when it has come.
public abstract class NonblockingFetch extends Download {
    NonblockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    /// Returns at once; the stage has the flag.
    abstract CompletionStage<byte[]> fetch(Flag flag);

    CompletionStage<Void> downloadOne(Flag flag) {
        Consumer<byte[]> show = image -> show(flag, image);
        return fetch(flag).thenAcceptAsync(show, window);
    }

    /// Each is asked for when the one before it is here.
    CompletionStage<Void> inTurn() {
        CompletionStage<Void> all = completedFuture(null);
        for (Flag flag : order.flags()) {
            all = all.thenCompose(_ -> downloadOne(flag));
        }
        return all;
    }

    CompletionStage<Void> allAtOnce() {
        CompletionStage<Void> all = completedFuture(null);
        for (Flag flag : order.flags()) {
            var one = downloadOne(flag);
            all = all.runAfterBoth(one, () -> {});
        }
        return all;
    }

    /// Returns at once; the stage is done after the last flag,
    /// and has how many came.
    public CompletionStage<Integer> downloadMany() {
        var all = order.atOnce() == 1 ? inTurn() : allAtOnce();
        return all.thenApply(_ -> order.flags().size());
    }
}
