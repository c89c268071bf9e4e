/// The rules of the house, as tests: which package may know which, and how an exhibit is written.
@NullMarked
package tandem.architecture;

import org.jspecify.annotations.NullMarked;
