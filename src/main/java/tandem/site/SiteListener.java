package tandem.site;

/// Is told what the server does with the requests of one visit.
@FunctionalInterface
public interface SiteListener {

    /// Takes an event. Called on the virtual thread that serves the request, for different requests at the same
    /// time, so it must be quick and safe for use from many threads. For one request: `Arrived`, then `Answering`
    /// and `Answered`; `Abandoned` ends it early, before or after `Answering`. A client may repeat a request by
    /// itself: then the same request arrives twice.
    void accept(SiteEvent event);
}
