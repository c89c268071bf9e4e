package tandem.console;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/// Keeps in memory what a compiler writes.
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new ConcurrentHashMap<>();
    private final Path folder;

    /// @param folder where the compiled classes find what else they read
    MemoryFiles(JavaFileManager files, Path folder) {
        super(files);
        this.folder = folder;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        URI address = URI.create("memory:///" + name.replace('.', '/') + kind.extension);
        return new SimpleJavaFileObject(address, kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                classes.put(name, bytes);
                return bytes;
            }
        };
    }

    /// Loads what was compiled.
    ClassLoader loader() {
        return new Loader(classes, folder);
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;
        private final Path folder;

        Loader(Map<String, ByteArrayOutputStream> classes, Path folder) {
            super("folder", ClassLoader.getPlatformClassLoader());
            this.classes = classes;
            this.folder = folder;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }

        @Override
        protected @Nullable URL findResource(String name) {
            try {
                Path file = folder.resolve(name);
                return Files.exists(file) ? file.toUri().toURL() : null;
            } catch (MalformedURLException _) {
                return null; // no name of a file
            }
        }
    }
}
