package tandem.bench;

import java.io.IOException;
import java.util.List;
import tandem.site.Dials;
import tandem.site.FlagServer;
import tandem.site.Visit;
import tandem.time.Clock;

/// The same work as an exhibit's, done by asyncio with aiohttp in a CPython of its own, which stays warm between two
/// pieces of work.
final class Aiohttp implements AutoCloseable {
    private final Child client;

    private Aiohttp(Child client) {
        this.client = client;
    }

    static Aiohttp start(Interpreter interpreter) throws IOException {
        return new Aiohttp(Child.python(interpreter, "aiohttp_client"));
    }

    /// Fetches, on a visit of its own, and tells how long that took by CPython's own clock.
    ///
    /// @throws IllegalStateException if not every flag came
    long nanos(Workload work, Dials dials, FlagServer server) throws IOException {
        try (Visit visit = server.open(dials, Clock.real(), _ -> {})) {
            String template = visit.base() + "/{cc}/{cc}.png";
            String answer = client.ask(work.atOnce() + " " + template + " " + String.join(",", work.codes()));
            List<String> words = List.of(answer.split(" "));
            if (Integer.parseInt(words.getFirst()) != work.codes().size()) {
                throw new IllegalStateException("aiohttp brought only " + words.getFirst() + " flags");
            }
            return Long.parseLong(words.getLast());
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
