/// A walk through all lessons, without a display, that leaves a picture of each state worth seeing:
/// `mvn -Ptour verify`.
@NullMarked
package tandem.tour;

import org.jspecify.annotations.NullMarked;
