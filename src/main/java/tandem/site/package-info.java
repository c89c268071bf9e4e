/// The built-in flag server: 194 flags over real HTTP on loopback, with dials for delay, jitter, errors and missing
/// flags.
///
/// - [FlagServer] starts it, a [Visit] is one client's own view of it, [Flags] is the catalogue of what is served.
/// - A request is led by [Router] to a [Destination]; [Fate] decides what it meets there, and [Replies] finds the
///   [Reply] that this means: an [Answer], or a class for each [Fault] that takes more than an answer.
/// - [Elsewhere] has the faults below HTTP.
/// - [SiteEvent] tells what became of a visit's requests, [OutsideRequest] of those that came from somewhere else.
@NullMarked
package tandem.site;

import org.jspecify.annotations.NullMarked;
