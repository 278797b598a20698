package org.isnad.dates.token;

import java.util.Arrays;
import org.isnad.text.CodePointRange;

/**
 * The words, numbers and signs of a text, read by index; an index outside is no token, and no test on it holds.
 *
 * <p>Kept in arrays: a token costs some thirty bytes, however long the text is. Of each word its readings without the clitics
 * before it (و ف ب ل ك and the article) are looked up in the {@link Lexicon} once.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum TokenType {
        /** Arabic letters. */
        WORD,
        /** Digits, with separators between them. */
        DIGITS,
        /** Letters of another script. */
        FOREIGN,
        /** One character that is none of these, and no white space. */
        SIGN
    }

    private static final int NONE = -1;

    /** A reading of a word is its number in the lexicon times four, and these. */
    private static final int DEFINITE = 1;

    private static final int PREFIXED = 2;

    private final String text;
    private int size;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private TokenType[] type = new TokenType[64];
    /** For each token where its readings begin; those of the last end at {@link #readingCount}. */
    private int[] firstReading = new int[64];

    private int[] readings = new int[64];
    private int readingCount;
    /** How often a token was compared with a class: a measure of work that no clock and no other load disturbs. */
    private long asked;

    /** How many code points stand before each token, filled by the first who asks. */
    private int[] codePoints = {};

    private Tokens(String text) {
        this.text = text;
    }

    /** Splits a text. */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (Letters.isDigit(codePoint)) {
                end = endOfDigits(text, end);
                tokens.add(at, end, TokenType.DIGITS);
            } else if (Letters.isArabic(codePoint)) {
                end = endOfLetters(text, end, true);
                tokens.add(at, end, TokenType.WORD);
            } else if (Character.isLetter(codePoint)) {
                end = endOfLetters(text, end, false);
                tokens.add(at, end, TokenType.FOREIGN);
            } else if (!Letters.isSpace(codePoint) && !Letters.isMark(codePoint)) {
                tokens.add(at, end, TokenType.SIGN);
            }
            at = end;
        }
        return tokens;
    }

    private void add(int start, int end, TokenType of) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            type = Arrays.copyOf(type, size * 2);
            firstReading = Arrays.copyOf(firstReading, size * 2);
        }
        from[size] = start;
        to[size] = end;
        type[size] = of;
        firstReading[size] = readingCount;
        size++;
        if (of == TokenType.WORD) {
            readings(Letters.key(text, start, end));
        } else if (of == TokenType.FOREIGN) {
            reading(Letters.key(text, start, end), 0);
        }
    }

    /** The ways to take off the clitics; a stem has two letters at least, but for signs of an era. */
    private void readings(String key) {
        articles(key, 0, 0);
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        if (first == 'و' || first == 'ف') {
            articles(key, 1, PREFIXED);
            char second = key.length() > 1 ? key.charAt(1) : ' ';
            if (second == 'ب' || second == 'ل' || second == 'ك') {
                articles(key, 2, PREFIXED);
            }
        } else if (first == 'ب' || first == 'ل' || first == 'ك') {
            articles(key, 1, PREFIXED);
        }
    }

    private void articles(String key, int start, int flags) {
        if (key.length() - start < (start == 0 ? 1 : 2)) {
            return;
        }
        reading(key.substring(start), flags);
        if (key.startsWith("ال", start) && key.length() - start > 3) {
            reading(key.substring(start + 2), flags | DEFINITE);
        }
        // After «ل» the article loses its alef: «للعام».
        if (start > 0 && key.charAt(start - 1) == 'ل' && key.charAt(start) == 'ل' && key.length() - start > 2) {
            reading(key.substring(start + 1), flags | DEFINITE);
        }
    }

    private void reading(String stem, int flags) {
        int number = Lexicon.number(stem);
        if (number < 0) {
            return;
        }
        if (readingCount == readings.length) {
            readings = Arrays.copyOf(readings, readingCount * 2);
        }
        readings[readingCount++] = number * 4 + flags;
    }

    public int size() {
        return size;
    }

    /** How often tokens were compared with classes of words. */
    public long asked() {
        return asked;
    }

    public boolean has(int i) {
        return i >= 0 && i < size;
    }

    public boolean is(int i, TokenType of) {
        return has(i) && type[i] == of;
    }

    /** Whether a reading with or without the article is in the class. */
    public boolean isAny(int i, WordClass of) {
        return reading(i, of, 0, 0) != NONE;
    }

    /** Whether a reading with the article is in the class. */
    public boolean isDefinite(int i, WordClass of) {
        return reading(i, of, DEFINITE, DEFINITE) != NONE;
    }

    /** Whether a reading without the article is in the class. */
    public boolean isBare(int i, WordClass of) {
        return reading(i, of, DEFINITE, 0) != NONE;
    }

    /** Whether the whole word is in the class, with nothing before it. */
    public boolean isPlain(int i, WordClass of) {
        return reading(i, of, DEFINITE | PREFIXED, 0) != NONE;
    }

    /** Whether the word begins with «و», which joins the parts of a number. */
    public boolean isJoined(int i) {
        return is(i, TokenType.WORD) && text.charAt(from[i]) == 'و' && to[i] - from[i] > 2;
    }

    /** The number in the lexicon of the word in the class that the token is; -1 for none. */
    public int word(int i, WordClass of) {
        return reading(i, of, 0, 0);
    }

    private int reading(int i, WordClass of, int mask, int flags) {
        asked++;
        if (!has(i)) {
            return NONE;
        }
        int end = i + 1 < size ? firstReading[i + 1] : readingCount;
        for (int r = firstReading[i]; r < end; r++) {
            if ((readings[r] & mask) == flags && Lexicon.is(readings[r] >> 2, of)) {
                return readings[r] >> 2;
            }
        }
        return NONE;
    }

    /** Whether the word begins with the article, without a clitic before it. */
    public boolean hasArticle(int i) {
        return is(i, TokenType.WORD) && letter(i, 0) == 'ا' && letter(i, 1) == 'ل' && letter(i, 3) != ' ';
    }

    /** The letter of the key at an index from 0; a blank behind the last. */
    private char letter(int i, int index) {
        int seen = 0;
        for (int at = from[i]; at < to[i]; at++) {
            char unit = text.charAt(at);
            if (!Letters.isMark(unit)) {
                if (seen == index) {
                    return Letters.plain(unit);
                }
                seen++;
            }
        }
        return ' ';
    }

    /** The first letter of the key; a blank outside. */
    public char firstLetter(int i) {
        return has(i) ? letter(i, 0) : ' ';
    }

    /** The last letter of the key; a blank outside. */
    public char lastLetter(int i) {
        for (int at = has(i) ? to[i] - 1 : -1; at >= 0 && at >= from[i]; at--) {
            if (!Letters.isMark(text.charAt(at))) {
                return Letters.plain(text.charAt(at));
            }
        }
        return ' ';
    }

    /** How a token is compared; empty outside. Made anew at each call. */
    public String key(int i) {
        return has(i) ? Letters.key(text, from[i], to[i]) : "";
    }

    /** Whether {@link #key} is this word. */
    public boolean isWord(int i, String word) {
        return has(i) && Letters.is(text, from[i], to[i], word);
    }

    /** Whether two tokens are the same sign. */
    public boolean isSameSign(int i, int other) {
        return is(i, TokenType.SIGN) && is(other, TokenType.SIGN) && text.charAt(from[i]) == text.charAt(from[other]);
    }

    /** Whether a phrase about time could begin with the token: it is a number, a word of the lexicon or a sign before a date. */
    public boolean mayBegin(int i) {
        return switch (type[i]) {
            case DIGITS -> true;
            case SIGN -> isSign(i, "([{≈~-");
            case WORD, FOREIGN ->
                firstReading[i] < (i + 1 < size ? firstReading[i + 1] : readingCount)
                        || (joinsNext(i) && is(i + 1, TokenType.DIGITS))
                        || isWord(i, "southern");
        };
    }

    /** As it is printed. */
    public String printed(int i) {
        return text.substring(from[i], to[i]);
    }

    /** Whether the token is this sign. */
    public boolean isSign(int i, char sign) {
        return is(i, TokenType.SIGN) && text.charAt(from[i]) == sign;
    }

    public boolean isSign(int i, String signs) {
        return is(i, TokenType.SIGN) && signs.indexOf(text.charAt(from[i])) >= 0;
    }

    /** Whether a sign of doubling (shadda) or a kasra is written, by which «ألّف» differs from «ألف». */
    public boolean geminated(int i) {
        for (int at = from[i]; at < to[i]; at++) {
            if (text.charAt(at) == '\u0651' || text.charAt(at) == '\u0650') {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing that can be seen stands between the token and the next, not even white space. */
    public boolean joinsNext(int i) {
        if (i < 0 || i + 1 >= size) {
            return false;
        }
        for (int at = to[i]; at < from[i + 1]; at++) {
            if (!Letters.isMark(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** How many digits and separators a token has. */
    public int length(int i) {
        return has(i) ? to[i] - from[i] : 0;
    }

    /** The number in digits, if the token is a whole number below a billion; -1 otherwise. */
    public int whole(int i) {
        if (!is(i, TokenType.DIGITS) || to[i] - from[i] > 9) {
            return NONE;
        }
        int value = 0;
        for (int at = from[i]; at < to[i]; at++) {
            int digit = Character.digit(text.charAt(at), 10);
            if (digit < 0) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** UTF-16 units from the first token to the last, inclusive. */
    public String words(int first, int last) {
        return text.substring(from[first], to[last]);
    }

    public int start(int i) {
        return from[i];
    }

    public int end(int i) {
        return to[i];
    }

    /** The code points from the first token to the last, inclusive. */
    public CodePointRange range(int first, int last) {
        if (codePoints.length == 0 && size > 0) {
            codePoints = new int[size];
            int count = 0;
            int at = 0;
            for (int i = 0; i < size; i++) {
                count += text.codePointCount(at, from[i]);
                at = from[i];
                codePoints[i] = count;
            }
        }
        return new CodePointRange(codePoints[first], codePoints[last] + text.codePointCount(from[last], to[last]));
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length()) {
            if (Letters.isDigit(text.charAt(end))) {
                end++;
            } else if (".,\u066B\u066C".indexOf(text.charAt(end)) >= 0
                    && end + 1 < text.length()
                    && Letters.isDigit(text.charAt(end + 1))) {
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
            boolean belongs = Letters.isMark(codePoint)
                    || (arabic
                            ? Letters.isArabic(codePoint)
                            : Character.isLetter(codePoint) && !Letters.isArabic(codePoint));
            if (!belongs) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
