package tandem.site;

import java.io.IOException;

/// No answer: the connection is closed.
record Closed() implements Reply {

    @Override
    public void give(Caller caller) throws IOException {
        throw new IOException("The connection is closed without an answer");
    }
}
