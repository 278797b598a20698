package org.isnad.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.search.Term.FieldValue;
import org.isnad.search.Term.Phrase;
import org.isnad.search.Term.SearchedWord;
import org.isnad.search.Term.Time;
import org.isnad.search.TextIndex.Document;
import org.isnad.text.FoldedText;

/** Finds where the terms of a query hold. */
final class Lookup {
    private final TextIndex index;
    private final Fields fields;

    Lookup(TextIndex index, Fields fields) {
        this.index = index;
        this.fields = fields;
    }

    Found find(Term term) {
        Found found = new Found(index);
        switch (term) {
            case SearchedWord word -> word(word, found);
            case Phrase phrase -> sequence(keys(phrase.words()), this::exact, Reason.PHRASE, found);
            case Term.Number number -> number(number, found);
            case Time time -> {
                time(time.asked(), found);
                sequence(keys(time.typed()), this::exact, Reason.EXACT, found);
            }
            case FieldValue value -> field(value, found);
        }
        return found;
    }

    /** Adds the places where one of the names stands, with or without clitics. */
    void names(Set<List<String>> names, Found found) {
        names.forEach(name -> sequence(name, this::named, Reason.ALIAS, found));
    }

    /** The documents in which the words stand side by side in their order. */
    BitSet sideBySide(List<Found> words) {
        List<BitSet> places = new ArrayList<>();
        for (Found word : words) {
            BitSet starts = new BitSet();
            for (int i = 0; i < word.spanCount(); i++) {
                starts.set(word.place(i));
            }
            places.add(starts);
        }
        BitSet documents = new BitSet();
        BitSet first = places.getFirst();
        for (int place = first.nextSetBit(0); place >= 0; place = first.nextSetBit(place + 1)) {
            boolean all = true;
            for (int i = 1; i < places.size() && all; i++) {
                all = places.get(i).get(place + i);
            }
            if (all) {
                documents.set(index.documentAt(place));
            }
        }
        return documents;
    }

    private static List<String> keys(String words) {
        return Word.in(FoldedText.of(words)).stream().map(Word::key).toList();
    }

    private void word(SearchedWord word, Found found) {
        for (String key : keys(word.typed())) {
            Map<Integer, Reason> forms = new HashMap<>();
            if (word.open()) {
                WordKeys.exact(key).forEach(spelling -> put(forms, index.byBeginning(spelling), Reason.PREFIX));
            }
            WordKeys.stems(key).forEach(stem -> put(forms, index.byStem(stem), Reason.FORM));
            exact(key).forEach(form -> forms.put(form, Reason.EXACT));
            forms.forEach((form, reason) -> {
                for (int place : index.places(form)) {
                    found.add(place, 1, reason);
                }
            });
        }
    }

    private static void put(Map<Integer, Reason> forms, int[] more, Reason reason) {
        for (int form : more) {
            forms.put(form, reason);
        }
    }

    private void number(Term.Number number, Found found) {
        found.addAll(index.spansOf(number.value()), Reason.NUMBER);
        for (int i = 0; i < index.size(); i++) {
            if (index.documents.get(i).values().contains(number.value())) {
                found.add(i, Reason.NUMBER);
            }
        }
        number.year().ifPresent(year -> time(year, found));
        sequence(keys(number.typed()), this::exact, Reason.EXACT, found);
    }

    private void time(AskedTime asked, Found found) {
        found.addAll(index.spansIn(asked), Reason.DATE);
        for (int i = 0; i < index.size(); i++) {
            Document document = index.documents.get(i);
            if (document.date() != null && asked.holds(document.date())) {
                found.add(i, Reason.DATE);
            }
        }
    }

    private void field(FieldValue value, Found found) {
        if (value.field() == Field.DATE) {
            QueryReader.time(value.value()).ifPresent(asked -> time(asked, found));
            return;
        }
        for (int document : fields.documents(value.field(), value.value())) {
            found.add(document, Reason.FIELD);
        }
    }

    /** Adds the places where words of these forms follow one another. */
    private void sequence(List<String> keys, Function<String, Set<Integer>> forms, Reason reason, Found found) {
        if (keys.isEmpty()) {
            return;
        }
        BitSet last = null;
        for (String key : keys) {
            BitSet here = new BitSet();
            for (int form : forms.apply(key)) {
                for (int place : index.places(form)) {
                    if (last == null || (place > 0 && last.get(place - 1))) {
                        here.set(place);
                    }
                }
            }
            if (here.isEmpty()) {
                return;
            }
            last = here;
        }
        int length = keys.size();
        for (int end = last.nextSetBit(0); end >= 0; end = last.nextSetBit(end + 1)) {
            found.add(end - length + 1, length, reason);
        }
    }

    private Set<Integer> exact(String key) {
        Set<Integer> forms = new LinkedHashSet<>();
        for (String spelling : WordKeys.exact(key)) {
            for (int form : index.byExact(spelling)) {
                forms.add(form);
            }
        }
        return forms;
    }

    private Set<Integer> named(String key) {
        Set<Integer> forms = new LinkedHashSet<>();
        for (String spelling : WordKeys.exact(key)) {
            for (int form : index.byName(spelling)) {
                forms.add(form);
            }
        }
        return forms;
    }
}
