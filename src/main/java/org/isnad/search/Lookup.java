package org.isnad.search;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.search.Term.FieldValue;
import org.isnad.search.Term.Phrase;
import org.isnad.search.Term.SearchedWord;
import org.isnad.search.Term.Time;
import org.isnad.search.words.Plurals;
import org.isnad.search.words.PrintedWords;
import org.isnad.search.words.Slips;
import org.isnad.search.words.Verbs;
import org.isnad.search.words.Word;
import org.isnad.search.words.WordKeys;
import org.isnad.text.FoldedText;

/** Looks up the terms of a query in the index. */
final class Lookup {
    private final TextIndex index;
    private final FieldIndex fields;
    private final LatinNames latinNames;

    Lookup(TextIndex index, FieldIndex fields, LatinNames latinNames) {
        this.index = index;
        this.fields = fields;
        this.latinNames = latinNames;
    }

    Found find(Term term) {
        Found found = new Found(index);
        switch (term) {
            case SearchedWord word -> word(word, found);
            case Phrase phrase -> sequence(keys(phrase.words()), this::exact, Reason.PHRASE, found);
            case Term.Amount number -> number(number, found);
            case Time time -> {
                time(time.asked(), found);
                sequence(keys(time.typed()), this::exact, Reason.EXACT, found);
            }
            case FieldValue value -> field(value, found);
        }
        return found;
    }

    /** Adds what news say instead of the verb of a question: «مقتل» for «قتل». */
    void instead(SearchedWord verb, Found found) {
        for (String key : keys(verb.typed())) {
            for (String word : Verbs.instead(key)) {
                WordKeys.stems(word).forEach(stem -> addForms(index.byStem(stem), Reason.FORM, found));
            }
        }
    }

    /** Adds the places where one of the names stands, with or without clitics. */
    void names(Set<List<String>> names, Found found) {
        names.forEach(name -> sequence(name, this::named, Reason.ALIAS, found));
    }

    /** The documents in which the words stand side by side in their order. */
    BitSet sideBySide(List<Found> words) {
        BitSet documents = new BitSet();
        for (int form : words.getFirst().forms()) {
            for (int place : index.places(form)) {
                int next = 1;
                while (next < words.size() && words.get(next).hasForm(index.formAt(place + next))) {
                    next++;
                }
                if (next == words.size()) {
                    documents.set(index.documentAt(place));
                }
            }
        }
        return documents;
    }

    private static List<String> keys(String words) {
        return Word.in(FoldedText.of(words)).stream().map(Word::key).toList();
    }

    /** The closest reason first: a form is added once. */
    private void word(SearchedWord word, Found found) {
        FoldedText folded = FoldedText.of(word.typed());
        List<Word> words = Word.in(folded);
        if (words.size() > 1) {
            // Letters around the sign of hamza or ʿayn are one word: "Da'esh".
            String key = words.stream().map(Word::key).collect(Collectors.joining());
            latin(key, true, found);
            return;
        }
        List<String> printed = PrintedWords.of(folded, words);
        for (int i = 0; i < words.size(); i++) {
            String key = words.get(i).key();
            exact(key).forEach(form -> found.addForm(form, Reason.EXACT));
            forms(key, printed.get(i), Reason.FORM, found);
            if (!Word.isArabic(key.codePointAt(0))) {
                latin(key, Character.isUpperCase(word.typed().codePointAt(0)), found);
            }
            if (word.open()) {
                for (String spelling : WordKeys.exact(key)) {
                    addForms(index.byBeginning(spelling), Reason.PREFIX, found);
                }
            }
            // A noun that is listed is written as it should be.
            if (found.isEmpty() && Plurals.ofTyped(printed.get(i)).isEmpty()) {
                slips(key, found);
            }
        }
    }

    private void forms(String key, String printed, Reason reason, Found found) {
        for (String stem : WordKeys.stems(key)) {
            addForms(index.byStem(stem), reason, found);
        }
        Plurals.ofTyped(printed).forEach(noun -> addForms(index.byStem(noun), reason, found));
    }

    /** The Arabic words that a Latin one writes; those that only sound like it for a name or a word printed nowhere. */
    private void latin(String key, boolean name, Found found) {
        Set<List<String>> written = latinNames.of(key);
        if (written.isEmpty() && (name || found.isEmpty())) {
            written = latinNames.soundingLike(key);
        }
        names(written, found);
    }

    /** The words that differ by one slip, or if there are none the stems, with all their forms. */
    private void slips(String key, Found found) {
        String bare = WordKeys.bare(key);
        List<String> meant = Stream.of(index.names(), index.stems())
                .flatMap(known -> Stream.of(Slips.of(key, known), Slips.of(bare, known)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
        for (String word : meant) {
            addForms(index.byName(word), Reason.SLIP, found);
            forms(word, word, Reason.SLIP, found);
        }
    }

    private static void addForms(int[] forms, Reason reason, Found found) {
        for (int form : forms) {
            found.addForm(form, reason);
        }
    }

    private void number(Term.Amount number, Found found) {
        found.addAll(index.spansOf(number.value()), Reason.NUMBER);
        for (int document : index.documentsOf(number.value())) {
            found.add(document, Reason.NUMBER);
        }
        number.year().ifPresent(year -> time(year, found));
        sequence(keys(number.typed()), this::exact, Reason.EXACT, found);
    }

    private void time(AskedTime asked, Found found) {
        found.addAll(index.spansIn(asked), Reason.DATE);
        for (int document : index.documentsIn(asked)) {
            found.add(document, Reason.DATE);
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
        List<Set<Integer>> formsOfWords = keys.stream().map(forms).toList();
        for (int form : formsOfWords.getFirst()) {
            for (int place : index.places(form)) {
                int next = 1;
                while (next < keys.size() && formsOfWords.get(next).contains(index.formAt(place + next))) {
                    next++;
                }
                if (next == keys.size()) {
                    found.add(place, next, reason);
                }
            }
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
