/// Tests of lessons without a toolkit.
@NullMarked
package tandem.lesson;

import org.jspecify.annotations.NullMarked;
