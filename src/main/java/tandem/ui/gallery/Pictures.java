package tandem.ui.gallery;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Flags as they are shown: made from the bytes that came, at the size that is needed, once for all that are alike.
///
/// They are made one after the other on a thread of its own, which ends when nothing is to be made for a while, so that
/// no frame waits for one. All else is for the window's thread.
final class Pictures {
    /// How many pixels are kept for the next who needs them; what is on show is kept by those who show it.
    private static final long MOST_PIXELS = 4_000_000;

    private static final long IDLE_SECONDS = 2;

    private final ExecutorService maker = maker();
    private final SequencedMap<Key, Picture> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /// The picture of these bytes that fits into a box, in px of the screen; it may not be made yet.
    Picture of(byte[] bytes, int width, int height) {
        Key key = new Key(bytes, width, height);
        Picture known = kept.get(key);
        if (known != null) {
            return known;
        }
        Picture picture = new Picture();
        kept.put(key, picture);
        pixels += key.pixels();
        forget();
        maker.execute(() -> picture.make(key));
        return picture;
    }

    private void forget() {
        while (pixels > MOST_PIXELS && kept.size() > 1) {
            Map.Entry<Key, Picture> eldest = kept.pollFirstEntry();
            pixels -= eldest.getKey().pixels();
        }
    }

    private static ExecutorService maker() {
        var maker = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("flag pictures").factory());
        maker.allowCoreThreadTimeOut(true);
        return maker;
    }

    /// One picture, at first not made.
    static final class Picture {
        private volatile @Nullable Image image;
        private volatile boolean made;

        private void make(Key key) {
            Image whole = new Image(new ByteArrayInputStream(key.bytes), key.width, key.height, true, true);
            if (!whole.isError() && whole.getWidth() > 0) {
                image = whole;
            }
            made = true;
        }

        /// Whether it is known what the bytes show.
        boolean isMade() {
            return made;
        }

        /// What they show, or nothing where they are no picture.
        @Nullable
        Image image() {
            return image;
        }
    }

    /// Bytes by their content, and a size.
    private static final class Key {
        private final byte[] bytes;
        private final int width;
        private final int height;
        private final int hash;

        Key(byte[] bytes, int width, int height) {
            this.bytes = bytes;
            this.width = width;
            this.height = height;
            this.hash = 31 * (31 * Arrays.hashCode(bytes) + width) + height;
        }

        /// At the most; bytes are counted too, since they are kept with the picture.
        long pixels() {
            return (long) width * height + bytes.length / 4;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && width == that.width
                    && height == that.height
                    && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
