package tandem.site;

import java.io.EOFException;
import java.io.IOException;

/// The first half of an answer; then the connection closes.
record CutShort(Answer answer) implements Reply {

    @Override
    public void give(Caller caller) throws IOException, InterruptedException {
        byte[] body = answer.body();
        caller.take(answer.status(), answer.type(), body.length, out -> {
            out.write(body, 0, body.length / 2);
            out.flush();
            throw new EOFException("The body was cut short");
        });
    }
}
