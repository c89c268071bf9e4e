/// Races between the loop and other threads, a class each, run by jcstress thousands of times:
/// [tandem.stress.Meeting] says how, [tandem.stress.StressTest] when. The other threads post,
/// complete, cancel, interrupt and do work. Every outcome is either acceptable or forbidden: none is merely
/// interesting. [tandem.stress.MutantTest] breaks the loop on purpose and expects the races to notice.
@NullMarked
package tandem.stress;

import org.jspecify.annotations.NullMarked;
