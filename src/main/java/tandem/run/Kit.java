package tandem.run;

import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import tandem.time.Clock;

/// All that an exhibit gets from outside. What goes through it is real, and recorded as it happens.
///
/// @param screen what the exhibit writes to
/// @param clock what it waits by; its waits are recorded
/// @param threads makes the model's threads, platform or virtual; their start and end are recorded
/// @param client for HTTP; each request is recorded from asking to the end of its answer
/// @param window runs what it is given on the window's own thread
/// @param spans names stretches of work
public record Kit(Screen screen, Clock clock, ThreadFactory threads, HttpClient client, Executor window, Spans spans) {}
