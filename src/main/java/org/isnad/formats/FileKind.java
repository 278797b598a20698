package org.isnad.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Kinds of files that hold no list of events that is read here, known by how they begin. */
enum FileKind {
    PDF,
    WORD,
    SLIDES,
    TEXT_DOCUMENT,
    RTF,
    IMAGE,
    SOUND_OR_FILM,
    OLD_OFFICE,
    ARCHIVE,
    DATABASE,
    MAP,
    GENEALOGY,
    WEB_PAGE,
    FEED,
    XML,
    PROGRAM,
    MAIL,
    BIBLIOGRAPHY,
    SUBTITLES,
    YAML,
    CHAT,
    PROSE,
    BINARY;

    /** How texts begin that programs write for programs. */
    private static final Map<FileKind, Pattern> WRITTEN = new EnumMap<>(Map.of(
            DATABASE,
            Pattern.compile("(?i)(?:--.*\\R\\s*|/\\*.*\\R\\s*)*(?:INSERT INTO|CREATE TABLE|DROP TABLE|BEGIN"
                    + " TRANSACTION|SET \\w+ ?=)"),
            MAIL,
            Pattern.compile(
                    "(?i)(?:From|To|Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Date|Subject)\\b.*\\R(?:["
                            + " \\t].*\\R)*[A-Za-z-]+: "),
            BIBLIOGRAPHY,
            Pattern.compile("@\\w+\\s*\\{|TY  - |%0 "),
            SUBTITLES,
            Pattern.compile("WEBVTT|\\d+\\R\\d\\d:\\d\\d:\\d\\d[,.]\\d+ -->"),
            YAML,
            Pattern.compile("(?:---\\R|#.*\\R)*[\\w-]+:(?:\\R\\s*-\\s| [^,;\\t|]*\\R[\\w-]+:[ \\r"
                    + "\\n"
                    + "])|---\\R|-\\s[\\w-]+:"),
            PROGRAM,
            Pattern.compile(
                    "#!|(?:import|from|package|using|#include)\\s.*|(?:[\\w$.(]{1,80}\\s*){0,3}function\\s*\\w*\\("
                            + "|(?:const|let|var|export|public|final|abstract|class)\\s"
                            + "|(?:[\\w$]+\\.)+[\\w$]+\\s*\\(.*"
                            + "|[.#@:\\w][^{}]{0,200}\\{\\s*[.@$\\w-]+\\s*:[^{}\"]{0,200};")));

    /** Comments stand before programs, and before nothing else that is known here. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->|(?-s)(?m)^\\s*(?://|#(?!!|include)).*$");

    private static final int HEAD_BYTES = 4096;
    private static final int FIRST_MEMBER_BYTES = 200;
    private static final int SAMPLE_LINES = 100;
    private static final int SENTENCE_UNITS = 100;
    /** {@code [09/09/2020, 10:00:01] Ali: …}, {@code 9/13/20, 10:01 AM - Ali: …}. */
    private static final Pattern MESSAGE =
            Pattern.compile("[\\u200E\\u200F\\uFEFF]?\\[?\\p{Nd}{1,4}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2,4}[,،]?"
                    + " \\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?:[\\s\\u202F]?(?:[AaPp]\\.?[Mm]\\.?|ص|م))?(?:\\] | -"
                    + " )\\S");

    private static final Pattern SENTENCE_END = Pattern.compile("[.؟!?…»\"]$");
    private static final Pattern ROOT = Pattern.compile("<(?![?!])([\\w:.-]+)");

    /** The kind of a file's bytes; empty for text that may be anything else. */
    static Optional<FileKind> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return Optional.ofNullable(binary(head, bytes)).or(() -> Optional.ofNullable(text(head)));
    }

    private static @Nullable FileKind binary(String head, byte[] bytes) {
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zip(members(bytes));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_OFFICE;
        }
        if (begins(head, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\u0000", "MM\u0000*", "BM\u0000")
                || (head.startsWith("RIFF") && head.startsWith("WEBP", 8))) {
            return IMAGE;
        }
        if (begins(head, "ID3", "OggS", "fLaC", "RIFF", "\u001AE\u00DF\u00A3") || head.startsWith("ftyp", 4)) {
            return SOUND_OR_FILM;
        }
        if (begins(head, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ", "(\u00B5/\u00FD")) {
            return ARCHIVE;
        }
        if (begins(head, "SQLite format 3", "PAR1", "Obj\u0001") || head.startsWith("Standard Jet DB", 4)) {
            return DATABASE;
        }
        if (head.startsWith("\u0000\u0000'\n") || head.startsWith("GPKG")) {
            return MAP;
        }
        return begins(head, "\u007FELF", "MZ\u0090", "\u00CA\u00FE\u00BA\u00BE") ? PROGRAM : null;
    }

    private static @Nullable FileKind zip(Set<String> members) {
        if (members.contains("word/document.xml")) {
            return WORD;
        }
        if (members.contains("ppt/presentation.xml")) {
            return SLIDES;
        }
        if (members.contains("doc.kml")) {
            return MAP;
        }
        return members.contains("content.xml") ? TEXT_DOCUMENT : ARCHIVE;
    }

    /** The kind of a text that is no table with a date; empty where it may be one whose headings nobody knows. */
    static Optional<FileKind> ofText(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD_BYTES)).stripLeading();
        String code = COMMENTS.matcher(head).replaceAll("").strip();
        return WRITTEN.entrySet().stream()
                .filter(kind -> kind.getValue()
                        .matcher(kind.getKey() == PROGRAM ? code : head)
                        .lookingAt())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> prose(text) ? Optional.of(PROSE) : Optional.empty());
    }

    /** Whether the first lines of a text are messages of a chat, as WhatsApp exports them. */
    static boolean isChat(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE_LINES).toList();
        long messages =
                lines.stream().filter(line -> MESSAGE.matcher(line).lookingAt()).count();
        return messages > 1
                && messages * 2 >= lines.size()
                && MESSAGE.matcher(text).lookingAt();
    }

    /** Whether most lines of a text are sentences: longer than cells of tables, and ended like sentences. */
    private static boolean prose(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(SAMPLE_LINES)
                .toList();
        long sentences = lines.stream()
                .filter(line -> line.length() >= SENTENCE_UNITS
                        || SENTENCE_END.matcher(line).find())
                .filter(line -> line.indexOf(' ') > 0)
                .count();
        return sentences > 0 && sentences * 2 >= lines.size();
    }

    /** Whether a file of this kind is text that a person can read as it stands. */
    boolean isText() {
        return this == GENEALOGY || this == FEED || this == XML || this == WEB_PAGE;
    }

    /** Whether a zip file is a sheet of OpenDocument: its first member holds the kind, unpacked. */
    static boolean isOpenDocumentSheet(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, FIRST_MEMBER_BYTES), StandardCharsets.ISO_8859_1)
                .contains("opendocument.spreadsheet");
    }

    /** The names in a zip file, as far as they can be read. */
    static Set<String> members(byte[] bytes) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            // What was seen so far tells the kind; whoever reads the file says what is wrong with it.
            return names;
        }
        return names;
    }

    private static @Nullable FileKind text(String head) {
        String start = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("0 HEAD")) {
            return GENEALOGY;
        }
        if (!start.startsWith("<")) {
            return noText(head) ? BINARY : null;
        }
        Matcher root = ROOT.matcher(start);
        String name = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        return switch (name) {
            case "html",
                    "head",
                    "body",
                    "table",
                    "div",
                    "p",
                    "ul",
                    "ol",
                    "span",
                    "section",
                    "article",
                    "script",
                    "meta",
                    "title" -> WEB_PAGE;
            case "rss", "feed", "rdf:rdf" -> FEED;
            case "kml", "gpx", "osm", "gml:featurecollection" -> MAP;
            case "svg" -> IMAGE;
            case "" -> start.toLowerCase(Locale.ROOT).startsWith("<!doctype html") ? WEB_PAGE : XML;
            default -> XML;
        };
    }

    /**
     * Control characters that no text in eight bits has; the zeros of UTF-16 come in every second place, and so does the upper
     * half of Arabic letters, 06.
     */
    private static boolean noText(String head) {
        if (begins(head, "\u00FF\u00FE", "\u00FE\u00FF")) {
            return false;
        }
        long controls = head.chars()
                .filter(unit -> unit < ' '
                        && unit != '\t'
                        && unit != '\n'
                        && unit != '\r'
                        && unit != '\f'
                        && unit != 0x1B
                        && unit != 0
                        && unit != 0x06)
                .count();
        long zeros = head.chars().filter(unit -> unit == 0).count();
        boolean pairs = zeros > head.length() / 20 && zeros <= head.length() / 2 + 1;
        return controls * 20 > head.length() || (zeros > 1 && !pairs && zeros * 10 > head.length());
    }

    private static boolean begins(String head, String... signs) {
        for (String sign : signs) {
            if (head.startsWith(sign)) {
                return true;
            }
        }
        return false;
    }
}
