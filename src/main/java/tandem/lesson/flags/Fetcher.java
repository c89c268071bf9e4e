package tandem.lesson.flags;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import tandem.exhibit.flags.Downloads;
import tandem.exhibit.flags.Order;
import tandem.run.Folder;
import tandem.run.Model;
import tandem.run.Run;
import tandem.site.Dials;
import tandem.site.Flags;
import tandem.site.ImageFormat;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.ServersAccount;

/// Makes runs that fetch, each on a visit of its own to the built-in server, or as a guest of another one.
record Fetcher(Clock clock, Executor window, Site site) {
    private static final int WARM_UP_FLAGS = 20;
    private static final Duration WARM_UP_PATIENCE = Duration.ofSeconds(10);

    /// A run that has not begun. Its visit closes when it ends.
    ///
    /// @throws IOException if the server can't be had; the message says why
    Run run(Asked asked, Folder folder) throws IOException {
        OtherServer other = asked.other();
        if (other != null) {
            return run(asked, other.template(), folder);
        }
        return ServersAccount.visiting(
                site.server(), asked.dials(), clock, visit -> run(asked, visit.template(ImageFormat.PNG), folder));
    }

    /// A run of each model, for nobody to see.
    ///
    /// @throws IOException if the server can't be had; the message says why
    List<Run> warmUps() throws IOException {
        List<String> codes = Flags.mostPopulous(WARM_UP_FLAGS);
        List<Run> runs = new ArrayList<>();
        for (Model model : Model.choices()) {
            Asked asked = new Asked(model, codes, WARM_UP_FLAGS, Dials.PROMPT, WARM_UP_PATIENCE, 0, null);
            runs.add(run(asked, Folder.NOWHERE));
        }
        return runs;
    }

    private Run run(Asked asked, String template, Folder folder) {
        Order order = new Order(
                template, Order.flags(asked.codes()), asked.atOnce(), asked.timeout(), asked.retries(), folder);
        return new Run(Downloads.program(asked.model(), order), clock, window);
    }
}
