package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** A path with {@code /} as a relative IRI of ASCII characters (RFC 3986, section 2), and back. */
public final class RelativeIri {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RelativeIri() {}

    /** The IRI of a path. */
    public static String of(String path) {
        StringBuilder iri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char unit = (char) (one & 0xFF);
            if (unit < 0x80 && (Character.isLetterOrDigit(unit) || "-._~/".indexOf(unit) >= 0)) {
                iri.append(unit);
            } else {
                iri.append('%').append(HEX.toHexDigits(one));
            }
        }
        return iri.toString();
    }

    /** The path of an IRI; empty where a percent sign is no escape, or the bytes are not UTF-8. */
    public static Optional<String> path(String iri) {
        byte[] units = iri.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(units.length);
        for (int i = 0; i < units.length; i++) {
            if (units[i] != '%') {
                bytes.put(units[i]);
                continue;
            }
            if (i + 2 >= units.length || !HexFormat.isHexDigit(units[i + 1]) || !HexFormat.isHexDigit(units[i + 2])) {
                return Optional.empty();
            }
            bytes.put((byte) (HexFormat.fromHexDigit(units[i + 1]) << 4 | HexFormat.fromHexDigit(units[i + 2])));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
