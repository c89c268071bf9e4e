/// What a lesson's page is made of: two equal panes, each with its model, its stage and its numbers.
@NullMarked
package tandem.ui.pane;

import org.jspecify.annotations.NullMarked;
