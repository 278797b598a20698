package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.Token.TokenType;

/** The tokens of a text, read by index; every test on an index outside the text is false. */
final class Tokens {
    private final String text;
    private final List<Token> tokens;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Splits a text. */
    static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (isDigit(codePoint)) {
                end = endOfDigits(text, end);
                tokens.add(token(text, at, end, TokenType.DIGITS));
            } else if (isWordPart(codePoint)) {
                end = endOfLetters(text, end, true);
                tokens.add(token(text, at, end, TokenType.WORD));
            } else if (Character.isLetter(codePoint)) {
                end = endOfLetters(text, end, false);
                tokens.add(token(text, at, end, TokenType.FOREIGN));
            } else if (!isSpace(codePoint)) {
                tokens.add(token(text, at, end, TokenType.OTHER));
            }
            at = end;
        }
        return new Tokens(text, List.copyOf(tokens));
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    boolean is(int i, TokenType type) {
        return has(i) && tokens.get(i).type() == type;
    }

    boolean isAny(int i, Set<String> words) {
        return has(i) && tokens.get(i).isAny(words);
    }

    boolean isDefinite(int i, Set<String> words) {
        return has(i) && tokens.get(i).isDefinite(words);
    }

    boolean isBare(int i, Set<String> words) {
        return has(i) && tokens.get(i).isBare(words);
    }

    boolean hasArticle(int i) {
        return has(i) && tokens.get(i).hasArticle();
    }

    /** What the token is compared by; empty outside. */
    String key(int i) {
        return has(i) ? tokens.get(i).key() : "";
    }

    /** Whether nothing stands between the token and the next, not even white space. */
    boolean joinsNext(int i) {
        return i >= 0
                && i + 1 < tokens.size()
                && tokens.get(i).to() == tokens.get(i + 1).from();
    }

    /** The number in digits, if the token is a whole number below a billion; -1 otherwise. */
    int whole(int i) {
        String key = key(i);
        return is(i, TokenType.DIGITS) && key.length() < 10 && key.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(key)
                : -1;
    }

    /** The code points from the first token to the last, inclusive. */
    CodePointRange range(int first, int last) {
        return CodePointRange.ofUtf16(
                text, tokens.get(first).from(), tokens.get(last).to());
    }

    private static Token token(String text, int from, int to, TokenType type) {
        String printed = text.substring(from, to);
        String key = key(printed);
        return new Token(
                from,
                to,
                type,
                key,
                printed.indexOf('\u0651') >= 0 || printed.indexOf('\u0650') >= 0,
                type == TokenType.WORD ? Token.readingsOf(key) : List.of());
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length()) {
            if (isDigit(text.charAt(end))) {
                end++;
            } else if (".,\u066B\u066C".indexOf(text.charAt(end)) >= 0
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static int endOfLetters(String text, int from, boolean arabic) {
        int end = from;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            boolean belongs = arabic ? isWordPart(codePoint) : Character.isLetter(codePoint) && !isWordPart(codePoint);
            if (!belongs) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static String key(String printed) {
        StringBuilder key = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char unit = printed.charAt(i);
            if (isDigit(unit)) {
                key.append((char) ('0' + Character.digit(unit, 10)));
            } else if (!isSign(unit)) {
                key.append(
                        switch (unit) {
                            case 'أ', 'إ', '\u0671' -> 'ا';
                            case 'ى', '\u06CC' -> 'ي';
                            case '\u06A9' -> 'ك';
                            default -> unit;
                        });
            }
        }
        return key.toString();
    }

    /** Vowel signs, tatweel, and the invisible characters that steer joining and direction. */
    private static boolean isSign(int codePoint) {
        return codePoint == 0x0640
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isWordPart(int codePoint) {
        return isSign(codePoint)
                || (Character.isLetter(codePoint)
                        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The western digits, the Arabic-Indic ones, and their eastern forms. */
    private static boolean isDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9')
                || (codePoint >= 0x0660 && codePoint <= 0x0669)
                || (codePoint >= 0x06F0 && codePoint <= 0x06F9);
    }
}
