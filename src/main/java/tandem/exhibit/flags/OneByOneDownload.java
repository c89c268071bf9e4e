package tandem.exhibit.flags;

import tandem.run.Kit;

/// One thread: each flag waits for the one before it.
public final class OneByOneDownload extends BlockingDownload {
    public OneByOneDownload(Kit kit, Order order) {
        super(kit, order);
    }

    /// Returns how many flags came, after the last of them.
    public int downloadMany() throws Exception {
        int done = 0;
        for (Flag flag : order.flags()) {
            if (downloadOne(flag)) {
                done++;
            }
        }
        return done;
    }
}
