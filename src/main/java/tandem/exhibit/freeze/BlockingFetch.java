package tandem.exhibit.freeze;

import tandem.exhibit.flags.Answer;
import tandem.exhibit.flags.Download;
import tandem.exhibit.flags.Flag;
import tandem.exhibit.flags.Order;
import tandem.run.Kit;

/// On the window's own thread: until the last flag is here,
/// that thread draws nothing and hears no click.
public final class BlockingFetch extends Download {
    public BlockingFetch(Kit kit, Order order) {
        super(kit, order);
    }

    byte[] getFlag(Flag flag) throws Exception {
        var request = request(flag, 1);
        var answer = client.send(request, body());
        return new Answer(answer).image();
    }

    /// Returns how many flags came, after the last of them.
    public int downloadMany() throws Exception {
        int done = 0;
        for (Flag flag : order.flags()) {
            byte[] image = getFlag(flag);
            show(flag, image);
            done++;
        }
        return done;
    }
}
