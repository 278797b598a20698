package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Bilingual;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;

/**
 * Names that a data set knows, found in sentences by whole words: with «و», «ف», «ب», «ل» and «ك» before them, in any spelling
 * of hamza and with any vowel signs. Of two names that begin at one word the longer one counts. Immutable.
 */
final class NameTable<I> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private static final Pattern BEFORE_PLACES = Pattern.compile(
            "(?:^|\\s)[وف]?(?:في|من|إلى|الى|داخل|خارج|قرب|غرب|شرق|شمال|جنوب|نحو|عبر|أنحاء|أراضي|مطار|مدينة|إقليم|محافظة)\\s+$");

    /** A shorter name is a word of its own more often than a name. */
    private static final int SHORTEST = 3;

    private final Map<String, List<Name<I>>> byFirstWord = new HashMap<>();

    private record Name<I>(List<String> words, I id) {}

    /**
     * A name in a text.
     *
     * @param range its words with what is joined before it, in code points
     * @param within whether «ب» is joined before it
     */
    record Found<I>(I id, CodePointRange range, boolean within) {}

    /** A name of the data set with its spellings. */
    record Entry<I>(I id, Bilingual labels, List<String> aliases) {}

    NameTable(List<Entry<I>> entries) {
        for (Entry<I> entry : entries) {
            Stream.of(Stream.of(entry.labels().ar()), entry.labels().en().stream(), entry.aliases().stream())
                    .flatMap(names -> names)
                    .forEach(name -> add(name, entry.id()));
        }
        byFirstWord
                .values()
                .forEach(names -> names.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    private void add(String name, I id) {
        List<String> words = words(FoldedText.of(name).folded());
        if (!words.isEmpty() && String.join("", words).length() >= SHORTEST) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Name<>(words, id));
        }
    }

    private static List<String> words(String folded) {
        return WORD.matcher(folded).results().map(found -> found.group()).toList();
    }

    /** The names in a text, in reading order; they do not overlap. */
    List<Found<I>> in(String text) {
        FoldedText folded = FoldedText.of(text);
        List<String> words = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (Matcher word = WORD.matcher(folded.folded()); word.find(); ) {
            words.add(word.group());
            places.add(new int[] {word.start(), word.end()});
        }
        List<Found<I>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Name<I>> name = at(words, i);
            if (name.isEmpty()) {
                i++;
                continue;
            }
            int last = i + name.get().words().size() - 1;
            String first = name.get().words().getFirst();
            boolean within = !words.get(i).equals(first) && words.get(i).endsWith("ب" + first);
            found.add(new Found<>(name.get().id(), folded.range(places.get(i)[0], places.get(last)[1]), within));
            i = last + 1;
        }
        return found;
    }

    /** Whether the words before a name, or what is joined to it, say that something is there, goes there or comes from there. */
    static boolean isWhere(String text, Found<?> name) {
        return name.within()
                || BEFORE_PLACES
                        .matcher(text.substring(0, name.range().utf16Start(text)))
                        .find();
    }

    private Optional<Name<I>> at(List<String> words, int at) {
        String first = words.get(at);
        return Stream.concat(Stream.of(first), withoutParticle(first).stream())
                .flatMap(form -> byFirstWord.getOrDefault(form, List.of()).stream())
                .filter(name -> at + name.words().size() <= words.size())
                .filter(name -> name.words()
                        .subList(1, name.words().size())
                        .equals(words.subList(at + 1, at + name.words().size())))
                .findFirst();
    }

    private static List<String> withoutParticle(String word) {
        List<String> forms = new ArrayList<>();
        String rest = word;
        if (rest.length() > SHORTEST && (rest.startsWith("و") || rest.startsWith("ف"))) {
            rest = rest.substring(1);
            forms.add(rest);
        }
        if (rest.startsWith("لل") && rest.length() > SHORTEST) {
            forms.add("ال" + rest.substring(2));
        }
        if (rest.length() > SHORTEST && (rest.startsWith("ب") || rest.startsWith("ل") || rest.startsWith("ك"))) {
            forms.add(rest.substring(1));
        }
        return forms;
    }
}
