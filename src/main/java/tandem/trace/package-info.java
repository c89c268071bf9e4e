/// What happened, when, on which lane. A run appends; pictures read, each at its own pace, and fold what they
/// read to a moment. A [tandem.trace.Trace] is the only way from an exhibit to a picture.
@NullMarked
package tandem.trace;

import org.jspecify.annotations.NullMarked;
