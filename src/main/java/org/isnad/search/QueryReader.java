package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateReader;
import org.isnad.dates.Mentions;
import org.isnad.dates.number.NumberMention;
import org.isnad.dates.token.Expression;
import org.isnad.search.Term.FieldValue;
import org.isnad.search.Term.Phrase;
import org.isnad.search.Term.SearchedWord;
import org.isnad.search.Term.Time;
import org.isnad.search.words.Word;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;

/**
 * Reads a query: phrases in quotation marks, fields, and between them dates, numbers and words.
 *
 * <p>An opening mark without its closing one takes the rest of the text; a closing one alone separates. A name before a colon
 * that is no field is a word.
 */
final class QueryReader {
    private static final String OPENING = "\"«“„”";
    private static final String CLOSING = "\"»”“";
    private static final String APOSTROPHES = "'’‘ʼ`";

    /** «2015-2018». */
    private static final Pattern YEARS = Pattern.compile("^(1[89]\\d\\d|20\\d\\d)[-–](1[89]\\d\\d|20\\d\\d)$");

    /** What is pasted with a title, and is no word of it. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s\\x{10000}-\\x{10FFFF}]+");

    private final String whole;
    private final String text;
    private final boolean typing;
    private final List<Term> terms = new ArrayList<>();

    /** A query; of a long one the beginning, up to a blank, is read. */
    QueryReader(String text, boolean typing) {
        this.whole = text;
        this.text = withoutAddresses(shortened(text));
        this.typing = typing && this.text.length() == text.length();
    }

    /** The text with blanks where web addresses stand, unless there is nothing else. */
    private static String withoutAddresses(String text) {
        String rest = ADDRESS.matcher(text)
                .replaceAll(address -> " ".repeat(address.group().length()));
        return rest.isBlank() ? text : rest;
    }

    private static String shortened(String text) {
        if (text.length() <= SearchQuery.MOST_CHARACTERS) {
            return text;
        }
        int end = SearchQuery.MOST_CHARACTERS;
        while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, SearchQuery.MOST_CHARACTERS / 2));
    }

    SearchQuery read() {
        int at = 0;
        int plain = 0;
        while (at < text.length() && terms.size() < SearchQuery.MOST_TERMS) {
            int end = OPENING.indexOf(text.charAt(at)) >= 0 ? quoted(plain, at) : fieldAt(plain, at);
            if (end > at) {
                at = end;
                plain = end;
            } else {
                at++;
            }
        }
        plain(plain, Math.min(at, text.length()));
        terms.sort(Comparator.comparingInt(term -> term.range().start()));
        return new SearchQuery(whole, terms.subList(0, Math.min(terms.size(), SearchQuery.MOST_TERMS)));
    }

    /** The time that a text asks for; empty when it gives none or several. */
    static Optional<AskedTime> time(String text) {
        List<Term> read = new QueryReader(text, false).read().terms();
        if (read.size() != 1) {
            return Optional.empty();
        }
        return switch (read.getFirst()) {
            case Time time -> Optional.of(time.asked());
            case Term.Amount number -> number.year();
            case SearchedWord _, Phrase _, FieldValue _ -> Optional.empty();
        };
    }

    /** Reads what stands before a phrase, then the phrase; gives its end. */
    private int quoted(int plain, int at) {
        plain(plain, at);
        int close = closing(at);
        String words = text.substring(at + 1, close);
        int end = Math.min(close + 1, text.length());
        if (!Word.in(FoldedText.of(words)).isEmpty()) {
            terms.add(new Phrase(CodePointRange.ofUtf16(text, at, end), text.substring(at, end), words));
        }
        return end;
    }

    /** Where the mark that closes the one at {@code at} stands, or the end of the text. */
    private int closing(int at) {
        int close = at + 1;
        while (close < text.length() && CLOSING.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return close;
    }

    /** Reads what stands before a field, then the field; gives its end, or {@code at} when none begins here. */
    private int fieldAt(int plain, int at) {
        if (at > 0 && !separates(text.charAt(at - 1))) {
            return at;
        }
        int colon = at;
        while (colon < text.length() && !separates(text.charAt(colon)) && !isColon(text.charAt(colon))) {
            colon++;
        }
        if (colon == at || colon >= text.length() || !isColon(text.charAt(colon))) {
            return at;
        }
        Optional<Field> field = Field.named(text.substring(at, colon));
        if (field.isEmpty()) {
            return at;
        }
        plain(plain, at);
        int from = colon + 1;
        boolean marked = from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0;
        int to = marked ? closing(from) : from;
        while (!marked && to < text.length() && !separates(text.charAt(to))) {
            to++;
        }
        int end = Math.min(marked ? to + 1 : to, text.length());
        String value =
                text.substring(Math.min(marked ? from + 1 : from, to), to).strip();
        if (!value.isEmpty()) {
            terms.add(
                    new FieldValue(CodePointRange.ofUtf16(text, at, end), text.substring(at, end), field.get(), value));
        }
        return end;
    }

    /** Reads the dates, numbers and words of a stretch without phrases and fields. */
    private void plain(int from, int to) {
        String stretch = text.substring(from, to);
        if (stretch.isBlank()) {
            return;
        }
        FoldedText folded = FoldedText.of(stretch);
        List<Word> words = Word.in(folded);
        if (words.isEmpty()) {
            return;
        }
        int startCp = text.codePointCount(0, from);
        BitSet taken = new BitSet();
        relations(folded, words, startCp, taken);
        edtf(folded, words, startCp, taken);
        Mentions mentions = Mentions.in(stretch);
        for (DateMention date : mentions.dates()) {
            List<NamedTime> named = NamedTime.of(date);
            if (named.size() == 1) {
                add(date.date(), stretch, startCp, taken, AskedTime.of(named.getFirst()));
            }
        }
        months(folded, words, startCp, taken);
        mentions.numbers().forEach(number -> number(number, stretch, startCp, taken));
        for (int i = 0; i < words.size(); i++) {
            CodePointRange range =
                    folded.range(words.get(i).from(), words.get(i).to());
            if (!taken.get(range.start()) && !isPossessive(folded, words, i)) {
                if (isParted(folded, words, i + 1) && !isPossessive(folded, words, i + 1)) {
                    i++;
                    range = folded.range(words.get(i - 1).from(), words.get(i).to());
                }
                CodePointRange placed = shifted(range, startCp);
                boolean last = placed.utf16End(text) == text.length();
                terms.add(new SearchedWord(placed, range.of(stretch), typing && last));
            }
        }
    }

    /** The "s" of "Trump's". */
    private static boolean isPossessive(FoldedText folded, List<Word> words, int i) {
        return isParted(folded, words, i) && words.get(i).key().equals("s");
    }

    /** Whether nothing but an apostrophe stands between a Latin word and the one before it: "Da'esh". */
    private static boolean isParted(FoldedText folded, List<Word> words, int i) {
        if (i == 0
                || i >= words.size()
                || words.get(i).from() != words.get(i - 1).to() + 1) {
            return false;
        }
        String line = folded.folded();
        return APOSTROPHES.indexOf(line.charAt(words.get(i - 1).to())) >= 0
                && !words.get(i).isNumber()
                && Stream.of(words.get(i - 1), words.get(i))
                        .noneMatch(word -> Word.isArabic(word.key().codePointAt(0)));
    }

    private void relations(FoldedText folded, List<Word> words, int startCp, BitSet taken) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word first = words.get(i);
            RelatedTime.at(folded, words, i).ifPresent(related -> {
                CodePointRange range = folded.range(first.from(), related.end());
                add(range, folded.original(), startCp, taken, related.asked());
            });
        }
    }

    /** {@code 2020-09}, {@code 2019..2020}, {@code 2019-2020}: digits, hyphens and dots between white space. */
    private void edtf(FoldedText folded, List<Word> words, int startCp, BitSet taken) {
        String line = folded.folded();
        int last = 0;
        for (Word word : words) {
            if (!word.isNumber() || word.from() < last) {
                continue;
            }
            int from = word.from();
            while (from > last && line.charAt(from - 1) == '.') {
                from--;
            }
            int to = word.to();
            while (to < line.length() && (Character.isDigit(line.charAt(to)) || "-–.".indexOf(line.charAt(to)) >= 0)) {
                to++;
            }
            last = to;
            String candidate = YEARS.matcher(line.substring(from, to)).replaceFirst("$1..$2");
            if (!candidate.matches("\\d{4}-\\d\\d(-\\d\\d)?") && !candidate.contains("..")) {
                continue;
            }
            CodePointRange range = folded.range(from, to);
            AskedTime.edtf(candidate).ifPresent(asked -> add(range, folded.original(), startCp, taken, asked));
        }
    }

    /** Months that are recognized only because they stand in a query: «مارس», "September 2020". */
    private void months(FoldedText folded, List<Word> words, int startCp, BitSet taken) {
        for (int i = 0; i < words.size(); i++) {
            if (Months.at(words, i).isEmpty()) {
                continue;
            }
            int first = i > 0 && words.get(i - 1).isNumber() ? i - 1 : i;
            int last = i + Months.length(words, i) - 1;
            while (last + 1 < words.size() && words.get(last + 1).isNumber()) {
                last++;
            }
            CodePointRange range =
                    folded.range(words.get(first).from(), words.get(last).to());
            time(range, folded.original(), startCp, taken);
        }
    }

    private void time(CodePointRange range, String stretch, int startCp, BitSet taken) {
        List<NamedTime> named =
                DateReader.mention(range.of(stretch)).map(NamedTime::of).orElse(List.of());
        if (named.size() == 1) {
            add(range, stretch, startCp, taken, AskedTime.of(named.getFirst()));
        }
    }

    private void add(CodePointRange range, String stretch, int startCp, BitSet taken, AskedTime asked) {
        int next = taken.nextSetBit(range.start());
        if (next < 0 || next >= range.end()) {
            taken.set(range.start(), range.end());
            terms.add(new Time(shifted(range, startCp), range.of(stretch), asked));
        }
    }

    private void number(NumberMention number, String stretch, int startCp, BitSet taken) {
        CodePointRange range = number.digits();
        String typed = range.of(stretch);
        boolean counted = number.kind() == Expression.Kind.DIGITS || number.kind() == Expression.Kind.NUMBER_WORD;
        int next = taken.nextSetBit(range.start());
        if (!counted || number.value().isEmpty() || number.most().isPresent() || (next >= 0 && next < range.end())) {
            return;
        }
        taken.set(range.start(), range.end());
        terms.add(new Term.Amount(shifted(range, startCp), typed, number.value().get(), year(typed)));
    }

    /** The year that four digits may be. */
    static Optional<AskedTime> year(String typed) {
        String folded = FoldedText.of(typed).folded();
        return folded.matches("1[89]\\d\\d|20\\d\\d") ? AskedTime.edtf(folded) : Optional.empty();
    }

    private static CodePointRange shifted(CodePointRange range, int by) {
        return new CodePointRange(range.start() + by, range.end() + by);
    }

    private static boolean separates(char unit) {
        return Character.isWhitespace(unit) || OPENING.indexOf(unit) >= 0 || CLOSING.indexOf(unit) >= 0;
    }

    private static boolean isColon(char unit) {
        return unit == ':' || unit == '\uFF1A';
    }
}
