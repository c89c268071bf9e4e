package tandem.ui.code;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A page that is on show, and who stands where in it.
///
/// @param isMain whether it is the pane's main page, which needs no caption
/// @param isOwn whether it is the exhibit's own; of another one only lit functions are shown
/// @param lit by the lines' numbers
/// @param methods the names of functions to be shown while none is lit
record Sheet(Page page, boolean isMain, boolean isOwn, SortedMap<Integer, Marks> lit, Set<String> methods) {
    Sheet {
        lit = Collections.unmodifiableSortedMap(new TreeMap<>(lit));
    }
}
