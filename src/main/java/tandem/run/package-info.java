/// One run of an exhibit: start it, cancel it, and record what it does. An exhibit gets a [tandem.run.Kit] and nothing
/// else.
@NullMarked
package tandem.run;

import org.jspecify.annotations.NullMarked;
