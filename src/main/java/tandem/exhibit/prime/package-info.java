/// What exhibits compute when they compute: whether a large number is prime.
@NullMarked
package tandem.exhibit.prime;

import org.jspecify.annotations.NullMarked;
