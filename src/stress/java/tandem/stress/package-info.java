/// Races between the loop and other threads, a class each, run by jcstress millions of times: see
/// [tandem.stress.Meeting]
/// for how they are made, and [tandem.stress.StressTest] for who runs them. [tandem.stress.MutantTest] breaks the loop
/// on purpose and expects that they notice.
@NullMarked
package tandem.stress;

import org.jspecify.annotations.NullMarked;
