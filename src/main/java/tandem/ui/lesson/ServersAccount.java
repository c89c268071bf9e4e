package tandem.ui.lesson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tandem.run.Run;
import tandem.run.Witness;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.SiteEvent;
import tandem.site.SiteListener;
import tandem.site.Visit;
import tandem.time.Clock;
import tandem.trace.Detail.Served;
import tandem.trace.Detail.Served.Step;

/// Joins what the server does with the requests of a visit to the trace of the run that makes them. A request without a
/// name can't be told from others, and is left out.
public final class ServersAccount implements SiteListener {
    /// Told from when the run is made: that is after its visit is opened, but nobody asks before it begins.
    private volatile @Nullable Witness witness;

    private ServersAccount() {}

    /// A run that has not begun, on a visit of its own, which closes when the run ends.
    ///
    /// @param made makes the run for the visit
    public static Run visiting(FlagServer server, Dials dials, Clock clock, Function<Visit, Run> made) {
        ServersAccount account = new ServersAccount();
        Visit visit = server.open(dials, clock, account);
        Run run = made.apply(visit);
        account.witness = run.witness();
        var _ = run.ended().thenRun(visit::close);
        return run;
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
