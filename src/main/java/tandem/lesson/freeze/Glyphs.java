package tandem.lesson.freeze;

/// What a spinner looks like after so many steps.
final class Glyphs {
    private static final String GLYPHS = "|/-\\";

    private Glyphs() {}

    static String at(int steps) {
        return String.valueOf(GLYPHS.charAt(Math.floorMod(steps, GLYPHS.length())));
    }
}
