package tandem.window;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/// Writes a picture as PNG, eight bits a channel, without `java.desktop`.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_RGB = {8, 2, 0, 0, 0};

    private Png() {}

    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var header = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(header)) {
            out.writeInt(width);
            out.writeInt(height);
            out.write(EIGHT_BIT_RGB);
        }
        var pixels = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(pixels))) {
            for (int y = 0; y < height; y++) {
                out.writeByte(0);
                for (int x = 0; x < width; x++) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    out.writeByte(argb >> 16);
                    out.writeByte(argb >> 8);
                    out.writeByte(argb);
                }
            }
        }
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", pixels.toByteArray());
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
