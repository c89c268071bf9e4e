/// An exhibit to take away: a [Project] is a folder with the code on show, what that needs, and a `Main.java`
/// that runs it by the JDK alone. [SourceTree] has the sources, [Closure] finds those that are needed,
/// [NewFolder] writes them, and [CopyAsProject] asks where.
@NullMarked
package tandem.ui.project;

import org.jspecify.annotations.NullMarked;
