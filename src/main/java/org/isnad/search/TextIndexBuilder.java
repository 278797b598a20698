package org.isnad.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.search.TextIndex.Document;
import org.isnad.text.CodePointRange;
import org.isnad.text.DateExpressions;
import org.isnad.text.Expression;
import org.isnad.text.FoldedText;
import org.isnad.text.NumberExpressions;

/** Gathers documents and their texts for a {@link TextIndex}. Used by one thread. */
final class TextIndexBuilder {
    final List<Document> documents = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final IntList documentOfText = new IntList();
    final IntList firstPlaceOfText = new IntList();
    final IntList textOfPlace = new IntList();
    /** For each place the form that stands there; -1 for a place that is left free. */
    final IntList formOfPlace = new IntList();

    final List<IntList> places = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final IntList spansOfMentions = new IntList();

    private final Map<String, Integer> formOf = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final Map<BigDecimal, IntList> spansOfNumbers = new HashMap<>();

    /** A beginning of words and one form that has it. */
    record Beginning(String key, int form) {}

    /** Adds a document; the texts that follow are its own, at least one. */
    int add(Document document) {
        documents.add(document);
        return documents.size() - 1;
    }

    /** Adds a text of the document that was added last. */
    void text(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Word> words = Word.in(folded);
        int first = textOfPlace.size();
        int index = texts.size();
        texts.add(text);
        documentOfText.add(documents.size() - 1);
        firstPlaceOfText.add(first);
        for (Word word : words) {
            int form = form(word.key());
            places.get(form).add(textOfPlace.size());
            formOfPlace.add(form);
            textOfPlace.add(index);
        }
        formOfPlace.add(-1);
        textOfPlace.add(index);
        List<CodePointRange> ranges =
                words.stream().map(word -> folded.range(word.from(), word.to())).toList();
        for (Expression date : DateExpressions.in(text)) {
            Mention.in(date.range().of(text)).forEach(mention -> {
                int from = firstOverlapping(ranges, date.range());
                mentions.add(mention);
                spansOfMentions.add(first + from);
                spansOfMentions.add(overlapping(ranges, date.range()));
            });
        }
        for (Expression number : NumberExpressions.in(text)) {
            for (BigDecimal value : NumberValues.of(number.range().of(text), number.kind())) {
                IntList spans = spansOfNumbers.computeIfAbsent(value, none -> new IntList());
                spans.add(first + firstOverlapping(ranges, number.range()));
                spans.add(overlapping(ranges, number.range()));
            }
        }
    }

    TextIndex build() {
        return new TextIndex(this);
    }

    /** For each key that a form has the forms that have it. */
    Map<String, int[]> formsBy(Function<String, Set<String>> keys) {
        Map<String, IntList> found = new HashMap<>();
        for (int form = 0; form < forms.size(); form++) {
            for (String key : keys.apply(forms.get(form))) {
                found.computeIfAbsent(key, none -> new IntList()).add(form);
            }
        }
        return arrays(found);
    }

    /** The spellings of all forms, with and without the article, sorted. */
    List<Beginning> beginnings() {
        List<Beginning> beginnings = new ArrayList<>();
        for (int form = 0; form < forms.size(); form++) {
            Set<String> keys = new LinkedHashSet<>(WordKeys.exact(forms.get(form)));
            keys.add(WordKeys.bare(forms.get(form)));
            int of = form;
            keys.forEach(key -> beginnings.add(new Beginning(key, of)));
        }
        beginnings.sort(Comparator.comparing(Beginning::key).thenComparingInt(Beginning::form));
        return beginnings;
    }

    Map<BigDecimal, int[]> numbers() {
        return arrays(spansOfNumbers);
    }

    /** For each value the documents of quantities that have it. */
    Map<BigDecimal, int[]> documentsByValue() {
        Map<BigDecimal, IntList> found = new HashMap<>();
        for (int document = 0; document < documents.size(); document++) {
            for (BigDecimal value : documents.get(document).values()) {
                found.computeIfAbsent(value, none -> new IntList()).add(document);
            }
        }
        return arrays(found);
    }

    private static <K> Map<K, int[]> arrays(Map<K, IntList> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toArray()));
    }

    private int form(String key) {
        return formOf.computeIfAbsent(key, none -> {
            forms.add(key);
            places.add(new IntList());
            return forms.size() - 1;
        });
    }

    private static int firstOverlapping(List<CodePointRange> words, CodePointRange range) {
        int i = 0;
        while (i < words.size() - 1 && !words.get(i).overlaps(range)) {
            i++;
        }
        return i;
    }

    private static int overlapping(List<CodePointRange> words, CodePointRange range) {
        return (int) words.stream().filter(range::overlaps).count();
    }
}
