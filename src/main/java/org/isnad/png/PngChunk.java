package org.isnad.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** One chunk of a PNG file (W3C PNG specification, third edition, section 5.3). */
public final class PngChunk {
    private final String type;
    private final byte[] data;

    /**
     * Any chunk.
     *
     * @param type four ASCII letters
     * @param data copied
     */
    public PngChunk(String type, byte[] data) {
        if (!type.matches("[A-Za-z]{4}")) {
            throw new IllegalArgumentException("no chunk type: " + type);
        }
        this.type = type;
        this.data = data.clone();
    }

    /**
     * A text: {@code tEXt} when it is ASCII, else an uncompressed {@code iTXt} in UTF-8.
     *
     * @param keyword 1 to 79 ASCII letters, digits or inner spaces, such as {@code Title} or {@code Software}
     * @param text without U+0000
     */
    public static PngChunk text(String keyword, String text) {
        if (!keyword.matches("[A-Za-z0-9](?:[A-Za-z0-9 ]{0,77}[A-Za-z0-9])?") || text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("no text chunk: " + keyword);
        }
        boolean ascii = text.chars().allMatch(unit -> unit < 0x80);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        // One zero ends the keyword; iTXt goes on with: not compressed, method 0, no language, no translated keyword.
        bytes.writeBytes(new byte[ascii ? 1 : 5]);
        Charset charset = ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8;
        bytes.writeBytes(text.getBytes(charset));
        return new PngChunk(ascii ? "tEXt" : "iTXt", bytes.toByteArray());
    }

    /**
     * A text as a compressed {@code iTXt} in UTF-8.
     *
     * @param keyword 1 to 79 ASCII letters, digits, hyphens or inner spaces
     * @param utf8 the text
     */
    public static PngChunk compressedText(String keyword, byte[] utf8) {
        if (!keyword.matches("[A-Za-z0-9](?:[A-Za-z0-9 -]{0,77}[A-Za-z0-9])?")) {
            throw new IllegalArgumentException("no text chunk: " + keyword);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        // The keyword ends; compressed, with method 0; no language, no translated keyword.
        bytes.writeBytes(new byte[] {0, 1, 0, 0, 0});
        bytes.writeBytes(Zlib.deflate(utf8));
        return new PngChunk("iTXt", bytes.toByteArray());
    }

    /** How many bytes its content has. */
    public int size() {
        return data.length;
    }

    /**
     * How large a pixel is on paper: {@code pHYs}, with 96 pixels an inch at scale 1.
     *
     * @param scale pixels of the file for each pixel of the layout, more than 0
     */
    public static PngChunk physicalSize(double scale) {
        int perMetre = Math.toIntExact(Math.round(scale * 96 / 0.0254));
        return new PngChunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array());
    }

    /** Its four letters. */
    public String type() {
        return type;
    }

    /** A copy of its content. */
    public byte[] data() {
        return data.clone();
    }

    @Override
    public String toString() {
        return type + " (" + data.length + " bytes)";
    }
}
