/// The seam between the shell and a lesson: what a lesson gives (a model, a view, its dials) and what it gets.
@NullMarked
package tandem.ui.lesson;

import org.jspecify.annotations.NullMarked;
