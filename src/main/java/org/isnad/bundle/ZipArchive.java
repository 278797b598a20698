package org.isnad.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The members of a zip file in memory, read under limits; nothing is ever written to a folder.
 *
 * <p>What its directory says of sizes is not believed: the bytes are counted while they are unpacked, and reading stops at
 * the limit. Folders have no bytes and are passed over, but their names are checked too.
 */
public final class ZipArchive {

    /** How a zip file begins, as ISO 8859-1: with a member, and with none. */
    private static final List<String> STARTS = List.of("PK\u0003\u0004", "PK\u0005\u0006");

    private ZipArchive() {}

    /**
     * How much is read.
     *
     * @param members files and folders
     * @param bytes of all files together, unpacked
     */
    public record Limits(int members, long bytes) {

        /** What every bundle is read and written under. */
        public static final Limits DEFAULT = new Limits(10_000, 256L * 1024 * 1024);
    }

    /** What came of reading. */
    public sealed interface Result {

        /** The members by name, in the order of their names. */
        record Read(SortedMap<String, byte[]> members) implements Result {

            /** Wraps the map. */
            public Read {
                members = Collections.unmodifiableSortedMap(members);
            }
        }

        /**
         * Nothing was read.
         *
         * @param fault why
         * @param member where, or empty; not to be trusted
         */
        record Refused(Fault fault, String member) implements Result {}
    }

    /** Why a zip file is refused. */
    public enum Fault {
        /** It is damaged, encrypted or no zip file, or the system does not let us read it. */
        UNREADABLE,
        /** A name leads out of the folder, or is none that every system can hold. */
        UNSAFE_NAME,
        /** Two members have one name, or names that differ in capitals only. */
        DUPLICATE_NAME,
        /** There are more members than allowed. */
        TOO_MANY,
        /** Unpacked, the members are larger than allowed. */
        TOO_LARGE
    }

    /** Whether a file begins as a zip file does. */
    public static boolean looksLikeZip(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream input = Files.newInputStream(file)) {
            return STARTS.contains(new String(input.readNBytes(4), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // Whoever reads it as what it is instead will say so.
            return false;
        }
    }

    /** Reads a file. */
    public static Result read(Path file, Limits limits) {
        try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8)) {
            if (zip.size() > limits.members()) {
                return new Result.Refused(Fault.TOO_MANY, "");
            }
            return read(zip, limits.bytes());
        } catch (IOException | IllegalArgumentException | OutOfMemoryError e) {
            // Names that are not UTF-8 are an IllegalArgumentException.
            return new Result.Refused(e instanceof OutOfMemoryError ? Fault.TOO_LARGE : Fault.UNREADABLE, "");
        }
    }

    private static Result read(ZipFile zip, long limit) throws IOException {
        List<? extends ZipEntry> entries = zip.stream().toList();
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!safe(entry.getName())) {
                return new Result.Refused(Fault.UNSAFE_NAME, entry.getName());
            }
            if (!names.add(folded(entry.getName()))) {
                return new Result.Refused(Fault.DUPLICATE_NAME, entry.getName());
            }
        }
        SortedMap<String, byte[]> members = new TreeMap<>();
        long left = limit;
        for (ZipEntry entry : entries) {
            if (entry.isDirectory()) {
                continue;
            }
            try (InputStream input = zip.getInputStream(entry)) {
                byte[] bytes = input.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                if (bytes.length > left) {
                    return new Result.Refused(Fault.TOO_LARGE, entry.getName());
                }
                left -= bytes.length;
                members.put(entry.getName(), bytes);
            }
        }
        return new Result.Read(members);
    }

    /**
     * Whether a name stays in its folder on every system: steps down with {@code /}, none of them empty, {@code .} or {@code
     * ..}; no drive, no backslash, no control or format character. A folder's name ends with {@code /}.
     */
    static boolean safe(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        boolean signs = path.codePoints()
                .allMatch(point -> point != '\\'
                        && point != ':'
                        && !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT
                        && Character.getType(point) != Character.SURROGATE);
        return signs && Arrays.stream(path.split("/", -1)).noneMatch(List.of("", ".", "..")::contains);
    }

    /** The same for names that a system may hold for one. */
    static String folded(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
