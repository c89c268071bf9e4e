package tandem.site;

import java.io.IOException;
import java.net.URI;

/// Status 307: what is asked for is to be had elsewhere, it says.
record Redirect(URI to) implements Reply {

    @Override
    public void give(Caller caller) throws IOException, InterruptedException {
        caller.header("Location", to.toString());
        Answer.words(307, "What you ask for is at " + to).give(caller);
    }
}
