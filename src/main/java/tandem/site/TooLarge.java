package tandem.site;

import java.io.IOException;
import java.io.OutputStream;

/// An answer that begins as it should and then goes on, beyond the 5 MB that clients of ours take. It is written
/// piece by piece: never is more than a piece of it in memory.
///
/// @param told whether the head says how long the body is
record TooLarge(Answer answer, boolean told) implements Reply {

    static final long BYTES = 6_000_000;

    private static final byte[] PIECE = new byte[8_192];

    @Override
    public void give(Caller caller) throws IOException, InterruptedException {
        caller.take(answer.status(), answer.type(), told ? BYTES : Caller.LENGTH_UNTOLD, this::write);
    }

    private void write(OutputStream out) throws IOException {
        out.write(answer.body());
        long left = BYTES - answer.body().length;
        while (left > 0) {
            int piece = (int) Math.min(left, PIECE.length);
            out.write(PIECE, 0, piece);
            left -= piece;
        }
    }
}
