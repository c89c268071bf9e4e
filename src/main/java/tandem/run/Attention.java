package tandem.run;

import java.util.function.Consumer;
import tandem.trace.Detail;

/// The watch of the window's thread, as those know it who want to be told of stalls for a while.
public interface Attention {
    /// Lasts until it is closed; closing it twice is closing it once.
    @FunctionalInterface
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /// Tells `listener` of each stall, on the window's thread, until the answer is closed.
    Listening follow(Consumer<Detail.Stall> listener);

    /// As [#follow], and watches closely, which costs more.
    Listening attend(Consumer<Detail.Stall> listener);

    /// As [#attend], by somebody who asked for a stall: it is no surprise, and nobody else's business.
    Listening expect(Consumer<Detail.Stall> listener);
}
