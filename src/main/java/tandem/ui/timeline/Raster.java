package tandem.ui.timeline;

import java.util.Arrays;

/// A picture, point by point, in opaque colours. Whatever is beyond its edges is left out. It costs the same however
/// much is drawn: a few hundred thousand points, in about a millisecond.
final class Raster {
    private static final int HATCH = 6;
    private static final int DOTS = 4;

    private final int width;
    private final int height;
    private final int[] points;

    /// @param points in rows from the top, as many as `width` times `height`
    Raster(int width, int height, int[] points) {
        this.width = width;
        this.height = height;
        this.points = points;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void clear(int colour) {
        Arrays.fill(points, colour);
    }

    /// Running: solid.
    void solid(int x1, int x2, int y, int h, int colour) {
        int from = Math.max(0, x1);
        int to = Math.min(width, x2);
        for (int row = Math.max(0, y); row < Math.min(height, y + h) && from < to; row++) {
            Arrays.fill(points, row * width + from, row * width + to, colour);
        }
    }

    /// Blocked: a dense hatch, whose lines go on from one stretch to the next.
    void hatch(int x1, int x2, int y, int h, int colour) {
        int step = h < HATCH ? HATCH - 2 : HATCH;
        for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
            for (int x = Math.max(0, x1); x < Math.min(width, x2); x++) {
                if ((x + row - y) % step < 2) {
                    points[row * width + x] = colour;
                }
            }
        }
    }

    /// Suspended: a dotted outline.
    void outline(int x1, int x2, int y, int h, int colour) {
        for (int x = Math.max(0, x1); x < Math.min(width, x2); x++) {
            if (x % DOTS < 2) {
                point(x, y, colour);
                point(x, y + h - 1, colour);
            }
        }
        for (int row = y; row < y + h; row++) {
            if ((row - y) % DOTS < 2) {
                point(x1, row, colour);
                point(x2 - 1, row, colour);
            }
        }
    }

    /// Over what is there already, so that it can still be seen.
    void veil(int x1, int x2, int y, int h, int colour, double cover) {
        for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
            for (int x = Math.max(0, x1); x < Math.min(width, x2); x++) {
                int place = row * width + x;
                points[place] = mixed(points[place], colour, cover);
            }
        }
    }

    void point(int x, int y, int colour) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            points[y * width + x] = colour;
        }
    }

    static int mixed(int below, int above, double cover) {
        int mixed = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int under = below >> shift & 0xff;
            int over = above >> shift & 0xff;
            mixed = mixed << 8 | (int) Math.round(under + (over - under) * cover);
        }
        return mixed;
    }
}
