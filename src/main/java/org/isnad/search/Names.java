package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Place;
import org.isnad.search.words.OtherNames;
import org.isnad.search.words.Word;
import org.isnad.search.words.WordKeys;
import org.isnad.text.FoldedText;

/**
 * The names of actors and places: «داعش» is another name of «تنظيم الدولة الإسلامية».
 *
 * <p>A name that several of them have says nothing about the others: «بغداد» is a town and a government.
 */
final class Names {
    private static final int SHORTEST_ID = 3;

    /** Each name, as bare words, with the other Arabic names of the one it names. */
    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();

    private final int longest;

    /**
     * A name that a query has.
     *
     * @param length how many words it has
     * @param others the other names
     */
    record Named(int length, Set<List<String>> others) {}

    Names(Dataset dataset) {
        Map<List<String>, Set<String>> owners = new HashMap<>();
        Map<String, Set<List<String>>> namesOf = new HashMap<>();
        for (Actor actor : dataset.actors()) {
            String id = actor.id().value();
            gather("actor " + id, withId(names(actor.labels(), actor.aliases()), id), owners, namesOf);
        }
        for (Place place : dataset.places()) {
            String id = place.id().value();
            gather("place " + id, withId(names(place.labels(), place.aliases()), id), owners, namesOf);
        }
        owners.forEach((name, of) -> {
            if (of.size() == 1) {
                Set<List<String>> rest = namesOf.getOrDefault(of.iterator().next(), Set.of()).stream()
                        .filter(other -> !other.equals(name))
                        .filter(other -> owners.getOrDefault(other, Set.of()).size() == 1)
                        .filter(other -> Word.isArabic(other.getFirst().codePointAt(0)))
                        .collect(Collectors.toUnmodifiableSet());
                if (!rest.isEmpty()) {
                    others.put(name, rest);
                }
            }
        });
        OtherNames.groups().forEach(this::same);
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Lets names stand for each other that do so whatever the data set calls it. */
    private void same(List<String> group) {
        List<List<String>> all = group.stream().map(Names::bare).toList();
        for (List<String> name : all) {
            Set<List<String>> known = new LinkedHashSet<>(others.getOrDefault(name, Set.of()));
            all.stream()
                    .filter(other -> !other.equals(name))
                    .filter(other -> Word.isArabic(other.getFirst().codePointAt(0)))
                    .forEach(known::add);
            others.put(name, known);
        }
    }

    /** Ids are made of what things are called in English, "isis" for example; shorter ones are words like "us". */
    private static List<String> withId(List<String> names, String id) {
        return id.length() < SHORTEST_ID
                ? names
                : Stream.concat(names.stream(), Stream.of(id)).toList();
    }

    /** All names of something, the label first. */
    static List<String> names(Bilingual labels, List<String> aliases) {
        return Stream.of(Stream.of(labels.ar()), labels.en().stream(), aliases.stream())
                .flatMap(name -> name)
                .toList();
    }

    /** A text as bare words: how names and values are compared. */
    static List<String> bare(String text) {
        return Word.in(FoldedText.of(text)).stream()
                .map(word -> WordKeys.bare(word.key()))
                .toList();
    }

    /** The longest name with other names that begins with the word at {@code from}. */
    Optional<Named> at(List<String> bareWords, int from) {
        for (int length = Math.min(longest, bareWords.size() - from); length > 0; length--) {
            Set<List<String>> found = others.get(bareWords.subList(from, from + length));
            if (found != null) {
                return Optional.of(new Named(length, found));
            }
        }
        return Optional.empty();
    }

    private static void gather(
            String owner,
            List<String> names,
            Map<List<String>, Set<String>> owners,
            Map<String, Set<List<String>>> namesOf) {
        Set<List<String>> bare = new LinkedHashSet<>();
        new ArrayList<>(names)
                .stream().map(Names::bare).filter(words -> !words.isEmpty()).forEach(bare::add);
        bare.forEach(
                name -> owners.computeIfAbsent(name, none -> new HashSet<>()).add(owner));
        namesOf.put(owner, bare);
    }
}
