package tandem.ui.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The icon's files, which `installer/icon/draw` makes, are whole and hold the sizes that systems ask for.
class IconFilesTest {
    private static final Path INSTALLER = Path.of("installer", "icon");
    private static final long PNG = 0x89504e470d0a1a0aL;
    private static final int EIGHT_BIT_RGBA = 0x0806;

    @ParameterizedTest
    @ValueSource(ints = {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024})
    void aPngHasTheSizeInItsNameAndClearCorners(int size) throws IOException {
        Path file = Path.of("assets", "icon", "tandem-" + size + ".png");
        assertIsPng(ByteBuffer.wrap(Files.readAllBytes(file)), size);
        try (var in = Files.newInputStream(file)) {
            PixelReader pixels = new Image(in).getPixelReader();
            int last = size - 1;
            assertThat(List.of(
                            pixels.getArgb(0, 0),
                            pixels.getArgb(last, 0),
                            pixels.getArgb(0, last),
                            pixels.getArgb(last, last)))
                    .allSatisfy(corner -> assertThat(corner >>> 24).isZero());
        }
    }

    @Test
    void theWindowFindsItsSizes() {
        assertThat(Icons.all()).allSatisfy(icon -> assertThat(icon.isError()).isFalse());
        assertThat(Icons.all()).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0);
    }

    @Test
    void theIcoListsEachSizeOnceAndHoldsIt() throws IOException {
        ByteBuffer ico = read("tandem.ico").order(ByteOrder.LITTLE_ENDIAN);
        assertThat(ico.getShort()).as("reserved").isZero();
        assertThat(ico.getShort()).as("an icon").isEqualTo((short) 1);
        int count = ico.getShort();
        int end = ico.position() + 16 * count;
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int width = orWhole(ico.get());
            assertThat(orWhole(ico.get())).as("height").isEqualTo(width);
            assertThat(ico.get()).as("colours of a palette").isZero();
            ico.position(ico.position() + 3);
            assertThat(ico.getShort()).as("bits a pixel").isEqualTo((short) 32);
            int length = ico.getInt();
            assertThat(ico.getInt()).as("offset").isEqualTo(end);
            assertIsPngOrBitmap(ico.slice(end, length), width);
            end += length;
            sizes.add(width);
        }
        assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
        assertThat(end).isEqualTo(ico.limit());
    }

    @Test
    void theIcnsHoldsAllThatMacOsAsksFor() throws IOException {
        ByteBuffer icns = read("tandem.icns");
        assertThat(kind(icns)).isEqualTo("icns");
        assertThat(icns.getInt()).as("length").isEqualTo(icns.limit());
        Map<String, ByteBuffer> entries = new LinkedHashMap<>();
        while (icns.hasRemaining()) {
            String kind = kind(icns);
            int length = icns.getInt() - 8;
            assertThat(entries.put(kind, icns.slice(icns.position(), length)))
                    .as(kind + " a second time")
                    .isNull();
            icns.position(icns.position() + length);
        }
        Map<String, Integer> pngs = Map.of(
                "ic11", 32, "ic12", 64, "ic07", 128, "ic13", 256, "ic08", 256, "ic14", 512, "ic09", 512, "ic10", 1024);
        Map<String, Integer> masks = Map.of("s8mk", 16, "l8mk", 32);
        assertThat(entries.keySet()).containsAll(pngs.keySet()).containsAll(masks.keySet());
        assertThat(entries).hasSize(12).containsKeys("is32", "il32");
        entries.forEach((kind, content) -> {
            if (pngs.containsKey(kind)) {
                assertIsPng(content, pngs.get(kind));
            } else if (masks.containsKey(kind)) {
                assertThat(content.limit()).as(kind).isEqualTo(masks.get(kind) * masks.get(kind));
            }
        });
    }

    private static void assertIsPngOrBitmap(ByteBuffer content, int size) {
        if (content.getLong(0) == PNG) {
            assertIsPng(content, size);
            return;
        }
        content.order(ByteOrder.LITTLE_ENDIAN);
        assertThat(content.getInt(4)).as("width").isEqualTo(size);
        assertThat(content.getInt(8)).as("height of the picture and its mask").isEqualTo(2 * size);
    }

    private static void assertIsPng(ByteBuffer content, int size) {
        assertThat(content.getLong(0)).as("signature").isEqualTo(PNG);
        assertThat(content.getInt(16)).as("width").isEqualTo(size);
        assertThat(content.getInt(20)).as("height").isEqualTo(size);
        assertThat((int) content.getShort(24)).as("bits and channels").isEqualTo(EIGHT_BIT_RGBA);
    }

    /// One byte holds up to 255; 256 is written as 0.
    private static int orWhole(byte size) {
        return size == 0 ? 256 : Byte.toUnsignedInt(size);
    }

    private static String kind(ByteBuffer from) {
        byte[] letters = new byte[4];
        from.get(letters);
        return new String(letters, US_ASCII);
    }

    private static ByteBuffer read(String name) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(INSTALLER.resolve(name)));
    }
}
