/// Tests of what stands beside the exhibits: their twins in Python.
@NullMarked
package tandem.exhibit;

import org.jspecify.annotations.NullMarked;
