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
import org.isnad.search.words.FormKeys;
import org.isnad.time.FuzzyDate;

/** Collects documents and their texts for a {@link TextIndex}. Used by one thread. */
final class TextIndexBuilder {
    /** What was read for this index. */
    final Readings readings = new Readings();

    final NamedTimes dates = new NamedTimes();
    final IntList documentOfText = new IntList();
    final IntList firstPlaceOfText = new IntList();
    final IntList textOfPlace = new IntList();
    /** For each place the form that stands there; -1 for a place that is left free. */
    final IntList formOfPlace = new IntList();

    final List<IntList> places = new ArrayList<>();
    final List<NamedTime> mentions = new ArrayList<>();
    final IntList spansOfMentions = new IntList();

    private final Map<String, Integer> formOf = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final Map<BigDecimal, IntList> spansOfNumbers = new HashMap<>();
    private final Map<BigDecimal, IntList> documentsByValue = new HashMap<>();
    private int document = -1;

    private final Readings known;

    /** Begins an index; what was read for another one is not read again. */
    TextIndexBuilder(Readings known) {
        this.known = known;
    }

    /** A beginning of words and one form that has it. */
    record Beginning(String key, int form) {}

    /** Begins the next document; what follows is its own, one text at least. */
    void begin() {
        document++;
    }

    /** Gives the document the date of its record. Dates are split once instead of with each query. */
    void date(FuzzyDate date) {
        NamedTime.of(date).forEach(part -> dates.add(part, document));
    }

    /** Gives the document a value of its quantity. */
    void value(BigDecimal value) {
        documentsByValue.computeIfAbsent(value, none -> new IntList()).add(document);
    }

    /** Adds a text of the document that was added last. */
    void text(String text) {
        ReadText read = readings.text(text, known);
        int first = textOfPlace.size();
        int index = documentOfText.size();
        documentOfText.add(document);
        firstPlaceOfText.add(first);
        for (String word : read.words()) {
            int form = form(word);
            places.get(form).add(textOfPlace.size());
            formOfPlace.add(form);
            textOfPlace.add(index);
        }
        formOfPlace.add(-1);
        textOfPlace.add(index);
        for (ReadText.Given<NamedTime> date : read.dates()) {
            mentions.add(date.value());
            spansOfMentions.add(first + date.first());
            spansOfMentions.add(date.count());
        }
        for (ReadText.Given<BigDecimal> number : read.numbers()) {
            IntList spans = spansOfNumbers.computeIfAbsent(number.value(), none -> new IntList());
            spans.add(first + number.first());
            spans.add(number.count());
        }
    }

    TextIndex build(Documents documents) {
        readings.finish();
        return new TextIndex(documents, this);
    }

    /** For each key that a form has the forms that have it. */
    Map<String, int[]> formsBy(Function<FormKeys, Set<String>> keys) {
        Map<String, IntList> found = new HashMap<>();
        for (int form = 0; form < forms.size(); form++) {
            for (String key : keys.apply(keys(form))) {
                found.computeIfAbsent(key, none -> new IntList()).add(form);
            }
        }
        return arrays(found);
    }

    /** The spellings of all forms, with and without the article, sorted. */
    List<Beginning> beginnings() {
        List<Beginning> beginnings = new ArrayList<>();
        for (int form = 0; form < forms.size(); form++) {
            FormKeys of = keys(form);
            Set<String> keys = new LinkedHashSet<>(of.exact());
            keys.add(of.bare());
            for (String key : keys) {
                beginnings.add(new Beginning(key, form));
            }
        }
        beginnings.sort(Comparator.comparing(Beginning::key).thenComparingInt(Beginning::form));
        return beginnings;
    }

    Map<BigDecimal, int[]> numbers() {
        return arrays(spansOfNumbers);
    }

    /** For each value the documents of quantities that have it. */
    Map<BigDecimal, int[]> documentsByValue() {
        return arrays(documentsByValue);
    }

    private static <K> Map<K, int[]> arrays(Map<K, IntList> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().toArray()));
    }

    private FormKeys keys(int form) {
        return readings.form(forms.get(form), known);
    }

    private int form(String key) {
        return formOf.computeIfAbsent(key, none -> {
            forms.add(key);
            places.add(new IntList());
            return forms.size() - 1;
        });
    }
}
