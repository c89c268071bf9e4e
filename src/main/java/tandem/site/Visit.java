package tandem.site;

import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tandem.time.Clock;

/// One client's own view of the server: the same flags under an address, by dials and by a clock of its own.
///
/// Several panes and lessons use the server at the same time, each with its own dials. The address tells them
/// apart and not a header, so that a base address is all that a client needs: the code on show has no extra line,
/// and a script of somebody else's, which knows no header of ours, gets the same treatment.
public final class Visit implements AutoCloseable {

    private final URI base;
    private final Clock clock;
    private final Duration patience;
    private final SiteListener listener;
    private final Runnable onClose;
    private final Closings closings = new Closings();
    private final Set<Thread> handlers = ConcurrentHashMap.newKeySet();
    private volatile Dials dials;
    private volatile boolean closed;

    /// @param patience how long a request may hang, at most
    Visit(URI base, Dials dials, Clock clock, Duration patience, SiteListener listener, Runnable onClose) {
        this.base = base;
        this.dials = dials;
        this.clock = clock;
        this.patience = patience;
        this.listener = listener;
        this.onClose = onClose;
    }

    /// Where the flags are, without a slash at the end: `http://127.0.0.1:40123/visits/1/flags`. Brazil's is at
    /// `/br/br.gif` below it.
    public URI base() {
        return base;
    }

    /// The addresses of all flags' images, with `{cc}` in the place of the country's code.
    public String template(ImageFormat format) {
        return base + "/{cc}/{cc}." + format.extension();
    }

    /// The address of an image of a flag.
    public URI image(String code, ImageFormat format) {
        return URI.create(template(format).replace("{cc}", code));
    }

    public Dials dials() {
        return dials;
    }

    /// Changes the dials, for requests that arrive from now on.
    public void dials(Dials dials) {
        this.dials = dials;
    }

    /// Ends the visit at once: whoever still waits for an answer finds the connection closed, and no thread of
    /// the server goes on waiting on their behalf. So do later requests, because clients ask again on their own:
    /// `HttpClient` repeats a GET once when its connection closes before the first byte. Returns without waiting;
    /// closing twice is closing once.
    @Override
    public void close() {
        closed = true;
        onClose.run();
        handlers.forEach(Thread::interrupt);
    }

    Clock clock() {
        return clock;
    }

    /// Keeps the calling thread, which is about to answer, while the visit's clock is paused and the visit is open.
    void stand() {
        clock.pass(Thread.currentThread(), () -> closed);
    }

    Duration patience() {
        return patience;
    }

    /// Takes note of a request on which the connection is to be closed, and says whether it is the first time.
    boolean closesFirst(FlagRequest request) {
        return closings.add(request);
    }

    void tell(SiteEvent event) {
        listener.accept(event);
    }

    /// Counts the calling thread among those that [#close] interrupts, until [#leave].
    ///
    /// @throws InterruptedIOException if the visit is closed
    void enter() throws InterruptedIOException {
        handlers.add(Thread.currentThread());
        if (closed) {
            leave();
            throw new InterruptedIOException("The visit is closed");
        }
    }

    void leave() {
        handlers.remove(Thread.currentThread());
    }
}
