package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Place;
import org.isnad.model.Voice;
import org.isnad.search.words.Transliteration;
import org.isnad.search.words.Word;
import org.isnad.search.words.WordKeys;
import org.isnad.text.FoldedText;

/**
 * The Arabic words that words in Latin letters write: those of the English names of actors, places and speakers with those of
 * their Arabic names, and whatever else sounds like a word of an Arabic name.
 */
final class LatinNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST_RUN = 3;
    private static final Set<String> ARTICLES = Set.of("al", "el", "the", "of", "in", "and");

    /** For each word of an English name the words, side by side, that say it in Arabic. */
    private final Map<String, Set<List<String>>> written = new HashMap<>();
    /** Words side by side in Arabic names, by how they are written together, with and without articles. */
    private final Map<String, List<String>> runs = new LinkedHashMap<>();

    LatinNames(Dataset dataset) {
        for (Actor actor : dataset.actors()) {
            add(actor.labels(), actor.aliases());
        }
        for (Place place : dataset.places()) {
            add(place.labels(), place.aliases());
        }
        speakers(dataset).forEach(name -> add(name, List.of()));
    }

    /** What a folded Latin word that stands in an English name writes; nothing for other words. */
    Set<List<String>> of(String latin) {
        return written.getOrDefault(plain(latin), Set.of());
    }

    /** The words of Arabic names that sound like a folded Latin word. */
    Set<List<String>> soundingLike(String latin) {
        Set<List<String>> found = new LinkedHashSet<>();
        String plain = plain(latin);
        if (plain.length() >= SHORTEST) {
            runs.forEach((run, words) -> {
                if (Transliteration.matches(plain, run)) {
                    found.add(words);
                }
            });
        }
        return found;
    }

    private static Set<Bilingual> speakers(Dataset dataset) {
        Set<Bilingual> names = new LinkedHashSet<>();
        List<DatedRecord> records = new ArrayList<>(dataset.events());
        records.addAll(dataset.figures());
        for (DatedRecord record : records) {
            for (Citation citation : record.citations()) {
                for (Voice voice : citation.voices()) {
                    voice.name().ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private void add(Bilingual labels, List<String> aliases) {
        List<List<String>> arabic = new ArrayList<>();
        List<List<String>> latin = new ArrayList<>();
        for (String name : Names.names(labels, aliases)) {
            List<String> words =
                    Word.in(FoldedText.of(name)).stream().map(Word::key).toList();
            if (!words.isEmpty()) {
                (Word.isArabic(words.getFirst().codePointAt(0)) ? arabic : latin).add(words);
            }
        }
        for (List<String> name : arabic) {
            Map<String, List<String>> own = runs(name);
            runs.putAll(own);
            latin.forEach(other -> align(other, name, own));
        }
    }

    private void align(List<String> latin, List<String> arabic, Map<String, List<String>> own) {
        List<String> words =
                latin.stream().filter(word -> !ARTICLES.contains(word)).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = plain(words.get(i));
            Set<List<String>> found = new LinkedHashSet<>();
            own.forEach((run, spoken) -> {
                if (Transliteration.matches(word, run)) {
                    found.add(spoken);
                }
            });
            if (found.isEmpty() && words.size() == arabic.size()) {
                // «كالفير» has no article, though it begins like one with «كـ».
                for (String same : List.of(arabic.get(i), WordKeys.bare(arabic.get(i)))) {
                    if (Transliteration.resembles(word, same)) {
                        found.add(List.of(same));
                    }
                }
            }
            if (!found.isEmpty()) {
                written.computeIfAbsent(word, none -> new LinkedHashSet<>()).addAll(found);
            }
        }
    }

    private static Map<String, List<String>> runs(List<String> name) {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        for (int from = 0; from < name.size(); from++) {
            StringBuilder bare = new StringBuilder();
            StringBuilder full = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (int to = from; to < Math.min(name.size(), from + LONGEST_RUN); to++) {
                words.add(WordKeys.bare(name.get(to)));
                bare.append(words.getLast());
                full.append(name.get(to));
                runs.putIfAbsent(bare.toString(), List.copyOf(words));
                runs.putIfAbsent(full.toString(), List.copyOf(words));
            }
        }
        return runs;
    }

    /** Letters alone: signs for ʿayn and hamza fall away. "Abdul" is «عبد»: the article is the one of the next word. */
    private static String plain(String latin) {
        String letters = latin.replaceAll("[^a-z]", "");
        return letters.matches("abd[aeiou]l") ? "abd" : letters;
    }
}
