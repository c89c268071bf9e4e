package tandem.bench;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.stream.IntStream;
import tandem.installer.Display;

/// What is on a [Display], read from the server's own memory, so that looking costs those who draw nothing.
///
/// The X window dump format (XWDFile.h): a header of big-endian words, a table of colours, then rows of pixels.
final class Screen {
    private static final int WORD = 4;
    private static final int HEADER_SIZE = 0;
    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int BYTES_PER_COLOUR = 12;
    private static final int RGB = 0xFFFFFF;

    private final MappedByteBuffer memory;
    private final int first;
    private final int line;

    private Screen(MappedByteBuffer memory) {
        this.memory = memory;
        this.first = word(HEADER_SIZE) + word(COLOURS) * BYTES_PER_COLOUR;
        this.line = word(BYTES_PER_LINE);
        memory.order(ByteOrder.LITTLE_ENDIAN);
    }

    static Screen of(Display display) throws IOException {
        Path file = display.screen();
        try (FileChannel channel = FileChannel.open(file)) {
            return new Screen(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /// Whether a pixel of this colour, `0xRRGGBB`, is in these columns, of the rows that the window is seen in.
    boolean shows(int colour, int fromX, int toX, int fromY, int toY) {
        return IntStream.range(fromY, toY)
                .anyMatch(y -> IntStream.range(fromX, toX)
                        .anyMatch(x -> (memory.getInt(first + y * line + x * WORD) & RGB) == colour));
    }

    private int word(int place) {
        return memory.getInt(place * WORD);
    }
}
