package tandem.installer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A part as CycloneDX writes it. What has no value is left out.
record Component(ObjectNode json) {
    /// @param type `application`, `platform`, `library` or `data`
    /// @param version empty if there is none
    /// @param notice says whose it is
    static Component of(String type, String name, String version, Notice notice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type).put("bom-ref", version.isEmpty() ? name : name + "@" + version);
        json.put("name", name);
        if (!version.isEmpty()) {
            json.put("version", version);
        }
        license(json, notice.licence());
        if (!notice.copyright().equals("none")) {
            json.put("copyright", "Copyright " + notice.copyright());
        }
        return new Component(json);
    }

    private static void license(ObjectNode json, String licence) {
        ObjectNode choice = json.putArray("licenses").addObject();
        if (licence.contains(" WITH ")) {
            choice.put("expression", licence);
        } else {
            choice.putObject("license").put(licence.contains(" ") ? "name" : "id", licence);
        }
    }

    Component publisher(String publisher) {
        json.put("publisher", publisher);
        return this;
    }

    Component packageUrl(String url) {
        json.put("purl", url);
        return this;
    }

    /// Adds what the jar's bytes come to.
    Component hashOf(Path jar) throws IOException {
        byte[] hash = sha256().digest(Files.readAllBytes(jar));
        ObjectNode entry = json.putArray("hashes").addObject();
        entry.put("alg", "SHA-256").put("content", HexFormat.of().formatHex(hash));
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has it", e);
        }
    }

    /// Adds parts that are within this one; each says for itself that it is.
    Component holding(List<Component> inner) {
        if (!inner.isEmpty()) {
            var list = json.putArray("components");
            for (Component component : inner) {
                list.add(component.json);
            }
        }
        return this;
    }
}
