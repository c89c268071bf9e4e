/// The built-in flag server: 194 flags over real HTTP on loopback, with dials for delay, jitter and errors.
/// [FlagServer] starts it, a [Visit] is one client's own view of it, [Fate] decides what a request meets, [Flags]
/// is the catalogue of what is served.
@NullMarked
package tandem.site;

import org.jspecify.annotations.NullMarked;
