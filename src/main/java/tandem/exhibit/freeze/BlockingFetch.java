package tandem.exhibit.freeze;

import tandem.exhibit.flags.Answer;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// On the window's own thread: until the last flag is here,
/// that thread draws nothing and hears no click.
public final class BlockingFetch extends Download {
    private final SlowCall slow;

    public BlockingFetch(Kit kit, Order order, Slow slow) {
        super(kit, order);
        this.slow = new SlowCall(kit, slow);
    }

    byte[] getFlag(Flag flag) throws Exception {
        var request = request(flag, 1);
        var answer = client.send(request, body());
        return new Answer(answer).image();
    }

    byte[] fetch(Flag flag) throws Exception {
        slow.block();
        return getFlag(flag);
    }

    /// Returns how many flags came, after the last of them.
    public int downloadMany() throws Exception {
        for (Flag flag : order.flags()) {
            show(flag, fetch(flag));
        }
        return order.flags().size();
    }
}
