package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/**
 * Words of two directions in one text: a name or a quotation in Arabic among English words, a file among Arabic ones. Each
 * stretch is isolated (UAX #9, 2.7), so that it keeps its own order and the line that of its sentence.
 *
 * <p>JavaFX sets a text in a node that runs from left to right in the direction of its first letter; a mark in front says that
 * the line is ours. The bundled fonts draw marks and isolates as nothing.
 */
public final class MixedText {
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";
    private static final String ISOLATE = "\u2067";
    private static final String END = "\u2069";

    private static final Pattern SENTENCE_END = Pattern.compile("[.,:;،؛؟!…]*\\s*$");
    /** Digits with a sign that does not belong to numbers among Arabic letters (UAX #9, W2 and W4). */
    private static final Pattern SIGNED_NUMBER =
            Pattern.compile("[-+~?%]\\d|\\d[~?%]|\\d[-+~?%/.]+\\d|\\d\\.\\.|\\.\\.\\d");

    /** A word that begins with a number. */
    private static final Pattern NUMBER = Pattern.compile("\\P{L}?\\p{Nd}");

    private static final Pattern LINE_BREAK = Pattern.compile("(?<=\\R)(?!$)");

    private static final String DOT = "·";

    private static final String QUOTED = "“[^”]*”|«[^»]*»";

    /** What stands between two things that are said. */
    private static final String BETWEEN = "\\R| · | = |, ";

    /** What stands between parts of one. */
    private static final String WITHIN = ": | \\(|\\)(?=\\s|$)";

    private static final Pattern TOKENS = Pattern.compile("(?<quote>" + QUOTED + ")|(?<hard>" + BETWEEN + ")|(?<soft>"
            + WITHIN + ")|(?<plain>(?:(?!" + QUOTED + "|" + BETWEEN + "|" + WITHIN + ").)+)");

    private MixedText() {}

    private enum Way {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        NONE
    }

    private enum Kind {
        QUOTE,
        HARD,
        SOFT,
        PLAIN
    }

    private record Token(Kind kind, String text) {
        Way way() {
            return kind == Kind.QUOTE || kind == Kind.PLAIN ? MixedText.way(text) : Way.NONE;
        }

        boolean rightToLeft() {
            return way() == Way.RIGHT_TO_LEFT;
        }
    }

    /** Whether a text as a whole runs from right to left also among English words: an Arabic name, title or quotation. */
    static boolean runsRightToLeft(String words) {
        List<Token> tokens = tokens(words);
        return tokens.stream().anyMatch(Token::rightToLeft)
                && tokens.stream()
                        .noneMatch(token -> token.kind() == Kind.HARD
                                || (token.kind() == Kind.PLAIN && token.way() == Way.LEFT_TO_RIGHT));
    }

    /**
     * The words of a line as they are to be given to a node.
     *
     * @param around the direction of what is around it
     */
    public static String in(NodeOrientation around, String words) {
        return around == NodeOrientation.RIGHT_TO_LEFT
                ? latinKept(WordSplit.of(words))
                : LINE_BREAK.splitAsStream(words).map(MixedText::arabicKept).collect(Collectors.joining());
    }

    /** A label that says words of two directions. */
    public static Label label(String words) {
        Label label = new Label();
        write(label, words);
        return label;
    }

    /** Shows text of mixed direction in a label, in the order of its window; screen readers get it unchanged. */
    public static void write(Label label, String words) {
        label.setAccessibleText(words);
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> in(label.getEffectiveNodeOrientation(), PlainText.of(words)),
                        label.effectiveNodeOrientationProperty()));
    }

    /**
     * A number and a name, the number first where reading begins, whatever the name is written in.
     *
     * @param around the direction of what is around it
     */
    public static String numbered(NodeOrientation around, String number, String name) {
        String first = around == NodeOrientation.RIGHT_TO_LEFT ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        return first
                + number
                + "  "
                + (way(name) == Way.RIGHT_TO_LEFT ? name : LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK);
    }

    /**
     * The words, each kept as {@link #latinKept(String)} does. A number behind one of these would run on from it to the right (UAX #9, W7), as
     * in a name: where a sign of the sentence stands between them, or digits alone were kept, it is the next word of the line. What stands on
     * both sides of a dot are two things of the line, also where both are written in Latin letters.
     */
    private static String latinKept(List<String> words) {
        StringBuilder out = new StringBuilder();
        boolean ended = false;
        boolean keptBefore = false;
        for (String word : words) {
            String kept = latinKept(word);
            boolean isKept = kept.length() > word.length();
            boolean apart = (keptBefore && word.strip().equals(DOT))
                    || (ended && (isKept || NUMBER.matcher(word).lookingAt()));
            out.append(apart ? RIGHT_TO_LEFT_MARK : "").append(kept);
            String core = SENTENCE_END.matcher(word).replaceFirst("");
            keptBefore = isKept;
            ended = isKept && (core.length() < word.stripTrailing().length() || way(core) == Way.NONE);
        }
        return out.toString();
    }

    /**
     * A word with Latin letters, or digits joined by signs, between two left-to-right marks, so that its digits and signs stay
     * where they belong: {@code 000_1414.txt}, {@code /a/b.json}, {@code 2020-09-11}, which among Arabic letters would be
     * drawn as 11-09-2020. The sign that ends a sentence belongs to the sentence.
     */
    private static String latinKept(String word) {
        String core = SENTENCE_END.matcher(word).replaceFirst("");
        boolean latin = SIGNED_NUMBER.matcher(core).find()
                || core.codePoints().anyMatch(point -> way(point) == Way.LEFT_TO_RIGHT);
        boolean arabic = core.codePoints().anyMatch(point -> way(point) == Way.RIGHT_TO_LEFT);
        return latin && !arabic ? LEFT_TO_RIGHT_MARK + core + LEFT_TO_RIGHT_MARK + word.substring(core.length()) : word;
    }

    private static String arabicKept(String line) {
        List<Token> tokens = tokens(line);
        if (tokens.stream().noneMatch(Token::rightToLeft) || runsRightToLeft(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(LEFT_TO_RIGHT_MARK);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).rightToLeft()) {
                int last = lastOfStretch(tokens, i);
                out.append(isolated(tokens.subList(i, last + 1)));
                i = last;
            } else {
                out.append(tokens.get(i).text());
            }
        }
        return out.toString();
    }

    private static int lastOfStretch(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.HARD || token.way() == Way.LEFT_TO_RIGHT) {
                return last;
            }
            if (token.rightToLeft() || closes(token, tokens.subList(first, i))) {
                last = i;
            }
        }
        return last;
    }

    private static boolean closes(Token token, List<Token> before) {
        return token.text().equals(")")
                && before.stream().anyMatch(one -> one.text().equals(" ("));
    }

    private static String isolated(List<Token> tokens) {
        String text = tokens.stream().map(Token::text).collect(Collectors.joining());
        // The quotation marks of our line are ours.
        int edge = tokens.size() == 1 && tokens.getFirst().kind() == Kind.QUOTE ? 1 : 0;
        int from = edge + leading(text.substring(edge));
        int to = edge == 1 ? text.length() - 1 : text.stripTrailing().length();
        return text.substring(0, from) + ISOLATE + text.substring(from, to) + END + text.substring(to);
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(words);
        while (matcher.find()) {
            Kind kind = matcher.group("quote") != null
                    ? Kind.QUOTE
                    : matcher.group("hard") != null
                            ? Kind.HARD
                            : matcher.group("soft") != null ? Kind.SOFT : Kind.PLAIN;
            tokens.add(new Token(kind, matcher.group()));
        }
        return tokens;
    }

    /** The direction of the first letter that has one. */
    private static Way way(String text) {
        return text.codePoints()
                .mapToObj(MixedText::way)
                .filter(way -> way != Way.NONE)
                .findFirst()
                .orElse(Way.NONE);
    }

    private static Way way(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Way.RIGHT_TO_LEFT;
            default -> Way.NONE;
        };
    }
}
