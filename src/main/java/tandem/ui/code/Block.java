package tandem.ui.code;

/// A function of a page: a method, a constructor, or what a script does.
///
/// @param name without its parameters
/// @param first the number of its first line, its head, from 1
/// @param last the number of its last line
record Block(String name, int first, int last) {
    boolean contains(int number) {
        return first <= number && number <= last;
    }
}
