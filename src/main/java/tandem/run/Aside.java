package tandem.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that is being written beside the one that it is to become. When it is closed, nothing of it is left under its
/// own name.
record Aside(Path path) implements AutoCloseable {
    /// A file in `folder` whose name nobody else has; nothing is made yet.
    static Aside in(Path folder, String name) {
        return new Aside(folder.resolve("." + name + "." + UUID.randomUUID() + ".part"));
    }

    /// Writes all of `content`, down to the disk where the file system can say so.
    void write(byte[] content) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
        }
    }

    /// Gives the file the name `target`, which must be free. A second name, which no file system gives away
    /// twice, where there are such names; a move elsewhere.
    ///
    /// @throws FileAlreadyExistsException if something has that name
    void become(Path target) throws IOException {
        try {
            Files.createLink(target, path);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(path, target);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
