package tandem.run;

import tandem.trace.Detail;
import tandem.trace.Kind;

/// A screen whose only memory is the trace.
record RecordingScreen(Recorder recorder) implements Screen {
    @Override
    public void print(String line) {
        recorder.append(recorder.current(), Kind.WROTE, new Detail.Text(line, false));
    }

    @Override
    public void rewrite(String line) {
        recorder.append(recorder.current(), Kind.WROTE, new Detail.Text(line, true));
    }

    @Override
    public void show(String what, byte[] picture) {
        recorder.trace().append(recorder.current(), Kind.RESULT, what, new Detail.Picture(picture));
    }

    @Override
    public void failed(String what, Throwable why) {
        recorder.trace().append(recorder.current(), Kind.FAILED, what, new Detail.Failure(why));
    }
}
