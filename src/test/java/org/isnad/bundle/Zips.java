package org.isnad.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files for tests, also such as nobody should write. */
public final class Zips {
    private Zips() {}

    /** The members of a sound file. */
    public static SortedMap<String, byte[]> members(Path file) throws IOException {
        TreeMap<String, byte[]> members = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream input = zip.getInputStream(entry)) {
                    members.put(entry.getName(), input.readAllBytes());
                }
            }
        }
        return members;
    }

    /** Writes members under any names. */
    public static Path write(Path file, Map<String, byte[]> members) throws IOException {
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Writes two members under one name: a name of the same length is put in its place afterwards. */
    public static Path twice(Path file, String name, Map<String, byte[]> members) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(members);
        String other = "~".repeat(name.length());
        all.put(name, new byte[] {1});
        all.put(other, new byte[] {2});
        write(file, all);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        return Files.writeString(file, bytes.replace(other, name), StandardCharsets.ISO_8859_1);
    }
}
