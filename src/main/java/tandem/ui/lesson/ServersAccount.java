package tandem.ui.lesson;

import org.jspecify.annotations.Nullable;
import tandem.run.Witness;
import tandem.site.SiteEvent;
import tandem.site.SiteListener;
import tandem.trace.Detail.Served;
import tandem.trace.Detail.Served.Step;

/// Joins what the server does with the requests of a visit to the trace of the run that makes them. A request without a
/// name can't be told from others, and is left out.
public final class ServersAccount implements SiteListener {
    private volatile @Nullable Witness witness;

    /// From now on it is told to the run of this witness. A visit is opened before its run is made, but nobody asks
    /// before the run begins.
    public void goesTo(Witness witness) {
        this.witness = witness;
    }

    @Override
    public void accept(SiteEvent event) {
        Witness told = witness;
        String id = event.request().id();
        if (told != null && id != null) {
            told.served(id, served(event));
        }
    }

    private static Served served(SiteEvent event) {
        return switch (event) {
            case SiteEvent.Arrived _ -> new Served(Step.ARRIVED, 0);
            case SiteEvent.Answering answering -> new Served(Step.ANSWERING, answering.status());
            case SiteEvent.Answered _ -> new Served(Step.ANSWERED, 0);
            case SiteEvent.Abandoned _ -> new Served(Step.ABANDONED, 0);
        };
    }
}
