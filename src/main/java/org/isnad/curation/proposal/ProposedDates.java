package org.isnad.curation.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.MarkedWords;
import org.isnad.dates.CalendarRule;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateReader;
import org.isnad.dates.DateReading;
import org.isnad.dates.ReadSentence;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.Paragraph;
import org.isnad.text.CodePointRange;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** The dates that marked words may give: as they print them, or as they follow from the article's day of publication. */
public final class ProposedDates {
    private final Curation curation;
    private final Function<CalendarRule, Bilingual> reasoning;

    /** By article, for each number of a paragraph from 0: the last day that is printed up to its end. */
    private final Map<ArticleId, List<Optional<Base>>> printed = new HashMap<>();

    /**
     * Proposes dates; for one thread.
     *
     * @param reasoning says why a date follows by a rule
     */
    public ProposedDates(Curation curation, Function<CalendarRule, Bilingual> reasoning) {
        this.curation = curation;
        this.reasoning = reasoning;
    }

    /**
     * A date that is proposed.
     *
     * @param date what the entry gives
     * @param entry the date as a curator would enter it
     * @param certain whether it may be taken without asking: it counts from no other words of the article
     */
    public record Proposed(FuzzyDate date, DateEntry entry, boolean certain) {}

    /**
     * The readings of the first date in the marked words, else of the first one in their sentence. Several mean that the words
     * can be read in more than one way. A relative date counts from the day of publication; where that is not known well enough,
     * from the last day before it that the article prints.
     */
    public List<Proposed> of(MarkedWords words) {
        return paragraph(words.article(), words.paragraph())
                .map(text -> of(words, text))
                .orElse(List.of());
    }

    /**
     * A phrase with a date.
     *
     * @param range its words, in code points of its paragraph
     * @param readings what they may mean, the likeliest first; none where nothing at hand says from when they count
     */
    public record Phrase(CodePointRange range, List<Proposed> readings) {

        /** Copies the list. */
        public Phrase {
            readings = List.copyOf(readings);
        }
    }

    /** The phrases of a paragraph that speak of a date, in reading order, for citations in which they stand. */
    public List<Phrase> in(ArticleId article, int number) {
        Optional<String> text = paragraph(article, number);
        if (text.isEmpty() || text.get().isEmpty()) {
            return List.of();
        }
        String paragraph = text.get();
        MarkedWords whole = new MarkedWords(
                article, number, new CodePointRange(0, paragraph.codePointCount(0, paragraph.length())));
        Optional<Base> published = published(article);
        List<Phrase> phrases = new ArrayList<>();
        List<DateMention> mentions =
                DateReader.read(paragraph, published.map(Base::date).orElse(null));
        for (int i = 0; i < mentions.size(); i++) {
            DateMention mention = mentions.get(i);
            List<Proposed> readings = proposed(whole, paragraph, mentions, i, published);
            List<Proposed> found = readings.isEmpty() ? countedFromWords(whole, paragraph, mention) : readings;
            if (!found.isEmpty() || mention.needsBase()) {
                phrases.add(new Phrase(mention.range(), found));
            }
        }
        return phrases;
    }

    private List<Proposed> countedFromWords(MarkedWords whole, String paragraph, DateMention mention) {
        return printedBefore(new MarkedWords(whole.article(), whole.paragraph(), mention.range()))
                .map(base -> {
                    List<DateMention> again = DateReader.read(paragraph, base.date());
                    return IntStream.range(0, again.size())
                            .filter(i -> again.get(i).range().equals(mention.range()))
                            .mapToObj(i -> proposed(whole, paragraph, again, i, Optional.of(base)))
                            .findFirst()
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    private Optional<String> paragraph(ArticleId article, int number) {
        return Optional.ofNullable(curation.texts().get(article))
                .flatMap(text -> text.paragraph(number))
                .map(Paragraph::text);
    }

    private List<Proposed> of(MarkedWords words, String paragraph) {
        Optional<Base> published = published(words.article());
        List<Proposed> counted = read(words, paragraph, published);
        if (!counted.isEmpty()) {
            return counted;
        }
        return printedBefore(words)
                .map(base -> read(words, paragraph, Optional.of(base)))
                .orElse(List.of());
    }

    /** What relative dates count from. */
    private record Base(FuzzyDate date, DateEntry.Base entry) {}

    private List<Proposed> read(MarkedWords words, String paragraph, Optional<Base> base) {
        CodePointRange marked = words.range();
        List<DateMention> near = new ArrayList<>();
        List<DateMention> all = new ArrayList<>();
        for (ReadSentence sentence :
                ReadSentence.in(paragraph, base.map(Base::date).orElse(null))) {
            all.addAll(sentence.dates());
            if (sentence.range().start() < marked.end()
                    && marked.start() < sentence.range().end()) {
                sentence.dates().stream()
                        .filter(mention -> !mention.readings().isEmpty())
                        .forEach(near::add);
            }
        }
        return near.stream()
                .filter(mention -> inside(mention.range(), marked))
                .findFirst()
                .or(() -> near.stream().findFirst())
                .map(mention -> proposed(words, paragraph, all, all.indexOf(mention), base))
                .orElse(List.of());
    }

    /** What a mention may give; the ones before it are those from which it may count. */
    private List<Proposed> proposed(
            MarkedWords words, String paragraph, List<DateMention> mentions, int at, Optional<Base> base) {
        DateMention mention = mentions.get(at);
        List<DateReading> readings = new ArrayList<>(mention.readings());
        // «منذ آذار 2020»: what lasts since then, and what began then.
        if (DateReader.readWhole(mention.date().of(paragraph)) instanceof DateAnswer.Read bare
                && readings.stream()
                        .noneMatch(one -> one.date().equals(bare.first().date()))) {
            readings.addAll(bare.readings());
        }
        MarkedWords phrase = new MarkedWords(words.article(), words.paragraph(), mention.date());
        List<Proposed> proposed = new ArrayList<>();
        for (DateReading reading : readings) {
            Optional<Base> from = reading.told() ? named(words, mentions, at) : base;
            entry(words, phrase, reading, from).ifPresent(proposed::add);
        }
        return proposed;
    }

    /** The date that was named last before a mention. */
    private static Optional<Base> named(MarkedWords words, List<DateMention> mentions, int at) {
        for (int i = at - 1; i >= 0; i--) {
            DateMention before = mentions.get(i);
            Optional<Base> found = before.named()
                    .map(date -> new Base(
                            date,
                            new DateEntry.Base.Words(
                                    new MarkedWords(words.article(), words.paragraph(), before.date()), date.edtf())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Proposed> entry(
            MarkedWords words, MarkedWords phrase, DateReading reading, Optional<Base> counted) {
        String typed = reading.date().edtf();
        if (reading.basis() == DateReading.Basis.STATED) {
            boolean cited = inside(phrase.range(), words.range());
            DateEntry entry = new DateEntry.Stated(typed, cited ? Optional.empty() : Optional.of(phrase));
            return Optional.of(new Proposed(reading.date(), entry, true));
        }
        return counted.map(base -> {
            CalendarRule rule = reading.rule().orElse(CalendarRule.CONTEXT);
            Optional<Map<String, String>> parameters = parameters(rule, base.date(), reading.date());
            CalendarRule named = parameters.isPresent() ? rule : CalendarRule.CONTEXT;
            DateEntry entry = new DateEntry.Inferred(
                    phrase,
                    base.entry(),
                    named.code(),
                    parameters.orElse(Map.of()),
                    named.computes() ? Optional.empty() : Optional.of(typed),
                    reasoning.apply(named));
            return new Proposed(reading.date(), entry, base.entry() instanceof DateEntry.Base.Published);
        });
    }

    /**
     * The parameters with which a rule gives a date; empty where it gives another one, or asks for a more precise base. They
     * follow from base and date: so many days lie between them, that is the weekday.
     */
    static Optional<Map<String, String>> parameters(CalendarRule rule, FuzzyDate base, FuzzyDate date) {
        if (!rule.computes() || !rule.accepts(base)) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.ofEpochDay(base.bounds().fromDay());
        LocalDate to = LocalDate.ofEpochDay(date.bounds().fromDay());
        Map<String, String> given = new HashMap<>();
        for (String name : rule.parameters()) {
            given.put(
                    name,
                    switch (name) {
                        case "days" -> String.valueOf(Math.abs(ChronoUnit.DAYS.between(from, to)));
                        case "months" ->
                            String.valueOf(
                                    Math.abs(ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1))));
                        case "years" -> String.valueOf(Math.abs(from.getYear() - to.getYear()));
                        case "weekday" -> to.getDayOfWeek().name().toLowerCase(Locale.ROOT);
                        case "month" -> String.valueOf(to.getMonthValue());
                        case "day" -> String.valueOf(to.getDayOfMonth());
                        default -> throw new IllegalStateException("parameter " + name);
                    });
        }
        try {
            return CalendarRule.sameExtent(rule.apply(base, given), date) ? Optional.of(given) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean inside(CodePointRange inner, CodePointRange outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private Optional<Base> published(ArticleId id) {
        return curation.dataset().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(Article::published)
                .flatMap(Attribute::value)
                .map(day -> new Base(day, new DateEntry.Base.Published(id)));
    }

    /** The last day that the article prints before marked words. */
    private Optional<Base> printedBefore(MarkedWords words) {
        return lastDay(words.article(), words.paragraph(), words.range().start())
                .or(() -> lastDayUpTo(words.article(), words.paragraph() - 1));
    }

    /** The last day that paragraphs up to a number print, each read once. */
    private Optional<Base> lastDayUpTo(ArticleId article, int number) {
        List<Optional<Base>> known = printed.computeIfAbsent(article, _ -> new ArrayList<>(List.of(Optional.empty())));
        while (known.size() <= number) {
            int next = known.size();
            known.add(lastDay(article, next, Integer.MAX_VALUE).or(known::getLast));
        }
        return known.get(number);
    }

    private Optional<Base> lastDay(ArticleId article, int number, int end) {
        return paragraph(article, number).stream()
                .flatMap(paragraph -> DateReader.read(paragraph).stream())
                .filter(mention ->
                        mention.range().end() <= end && mention.readings().size() == 1)
                .filter(mention -> isDay(mention.readings().getFirst()))
                .reduce((one, other) -> other)
                .map(mention -> base(article, number, mention));
    }

    private static Base base(ArticleId article, int paragraph, DateMention mention) {
        FuzzyDate day = mention.readings().getFirst().date();
        MarkedWords words = new MarkedWords(article, paragraph, mention.date());
        return new Base(day, new DateEntry.Base.Words(words, day.edtf()));
    }

    private static boolean isDay(DateReading reading) {
        return reading.basis() == DateReading.Basis.STATED
                && reading.date() instanceof PeriodDate period
                && period.precision() == Precision.DAY;
    }
}
