package org.isnad.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.search.words.FormKeys;

/**
 * An inverted index: for each form of a word where it stands, and for each number and date as well. Immutable after it was
 * built.
 *
 * <p>Places are counted through all texts; between two texts one place is left free, so that nothing reaches across.
 * Forms are few and places many: what makes words alike is looked up among the forms, by key, and the places of every
 * form are kept once.
 */
final class TextIndex {
    final Documents documents;

    /** What was read for it, to be taken over by the index of a changed data set. */
    final Readings readings;

    /** For each text of all documents, in their order, its document and its first place. */
    private final int[] documentOfText;

    private final int[] firstPlaceOfText;
    /** For each place its text. */
    private final int[] textOfPlace;

    private final int[] formOfPlace;
    private final int[][] places;
    private final Map<String, int[]> formsByExact;
    private final Map<String, int[]> formsByName;
    private final Map<String, int[]> formsByStem;
    /** Sorted, with the form of each beside it. */
    private final String[] beginnings;

    private final int[] formOfBeginning;

    private final Map<BigDecimal, int[]> numbers;
    private final Map<BigDecimal, int[]> documentsByValue;
    private final List<NamedTime> mentions;
    private final int[] spansOfMentions;
    private final NamedTimes dates;

    TextIndex(Documents documents, TextIndexBuilder builder) {
        readings = builder.readings;
        this.documents = documents;
        documentOfText = builder.documentOfText.toArray();
        firstPlaceOfText = builder.firstPlaceOfText.toArray();
        textOfPlace = builder.textOfPlace.toArray();
        formOfPlace = builder.formOfPlace.toArray();
        places = builder.places.stream().map(IntList::toArray).toArray(int[][]::new);
        formsByExact = builder.formsBy(FormKeys::exact);
        formsByName = builder.formsBy(FormKeys::names);
        formsByStem = builder.formsBy(FormKeys::stems);
        numbers = builder.numbers();
        documentsByValue = builder.documentsByValue();
        mentions = List.copyOf(builder.mentions);
        spansOfMentions = builder.spansOfMentions.toArray();
        dates = builder.dates.trimmed();
        List<TextIndexBuilder.Beginning> sorted = builder.beginnings();
        beginnings = sorted.stream().map(TextIndexBuilder.Beginning::key).toArray(String[]::new);
        formOfBeginning =
                sorted.stream().mapToInt(TextIndexBuilder.Beginning::form).toArray();
    }

    int size() {
        return documents.size();
    }

    int formCount() {
        return places.length;
    }

    /** The form at a place, or -1 where none stands and behind the last place. */
    int formAt(int place) {
        return place < formOfPlace.length ? formOfPlace[place] : -1;
    }

    /** The place behind the last one of a text. */
    int endPlace(int text) {
        return text + 1 < firstPlaceOfText.length ? firstPlaceOfText[text + 1] : textOfPlace.length;
    }

    /** The text behind the last one of a document. */
    int endText(int document) {
        int text = firstText(document);
        while (text < documentOfText.length && documentOfText[text] == document) {
            text++;
        }
        return text;
    }

    int documentAt(int place) {
        return documentOfText[textOfPlace[place]];
    }

    int textAt(int place) {
        return textOfPlace[place];
    }

    int firstPlace(int text) {
        return firstPlaceOfText[text];
    }

    /** The first text of a document; every document has one. */
    int firstText(int document) {
        int found = Arrays.binarySearch(documentOfText, document);
        int first = found;
        while (first > 0 && documentOfText[first - 1] == document) {
            first--;
        }
        return first;
    }

    /** The words of a text. */
    String text(int text) {
        int document = documentOfText[text];
        return documents.texts(document).get(text - firstText(document));
    }

    /** Where a form stands, ascending. */
    int[] places(int form) {
        return places[form];
    }

    int[] byExact(String key) {
        return listOf(formsByExact, key);
    }

    int[] byName(String key) {
        return listOf(formsByName, key);
    }

    /** The keys of {@link #byName}. */
    Set<String> names() {
        return formsByName.keySet();
    }

    /** The keys of {@link #byStem}. */
    Set<String> stems() {
        return formsByStem.keySet();
    }

    int[] byStem(String key) {
        return listOf(formsByStem, key);
    }

    /** The forms that begin so, with or without the article. */
    int[] byBeginning(String key) {
        int from = lowerBound(key);
        int to = from;
        while (to < beginnings.length && beginnings[to].startsWith(key)) {
            to++;
        }
        return Arrays.copyOfRange(formOfBeginning, from, to);
    }

    private static <K> int[] listOf(Map<K, int[]> lists, K key) {
        int[] known = lists.get(key);
        return known == null ? new int[0] : known;
    }

    private int lowerBound(String key) {
        int found = Arrays.binarySearch(beginnings, key);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && beginnings[at - 1].equals(key)) {
            at--;
        }
        return at;
    }

    /** The documents whose quantity has the value. */
    int[] documentsOf(BigDecimal value) {
        return listOf(documentsByValue, value);
    }

    /** First place and length, in turn, of the words that give the number. */
    int[] spansOf(BigDecimal value) {
        return listOf(numbers, value);
    }

    /** The documents of records whose date lies in the time, ascending; those with two such parts twice. */
    int[] documentsIn(AskedTime asked) {
        return dates.documentsIn(asked);
    }

    /** First place and length, in turn, of the words that give a date in the time. */
    int[] spansIn(AskedTime asked) {
        IntList spans = new IntList();
        for (int i = 0; i < mentions.size(); i++) {
            if (asked.holds(mentions.get(i))) {
                spans.add(spansOfMentions[2 * i]);
                spans.add(spansOfMentions[2 * i + 1]);
            }
        }
        return spans.toArray();
    }
}
