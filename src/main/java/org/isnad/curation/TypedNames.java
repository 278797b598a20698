package org.isnad.curation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;

/** Actors and places as a curator types them: names with commas between; a name that is not known yet makes a new entry. */
public final class TypedNames {
    private TypedNames() {}

    /**
     * What typed names stand for.
     *
     * @param ids in the order of the names
     * @param made the entries that have to be made first, in order
     */
    public record Read<I>(List<I> ids, List<ListEdit> made) {

        /** Copies the lists. */
        public Read {
            ids = List.copyOf(ids);
            made = List.copyOf(made);
        }
    }

    /** The names in a field: with «،», «؛» or a comma between them. */
    public static List<String> in(String typed) {
        return Arrays.stream(typed.split("[،؛,;]"))
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The actors of typed names. */
    public static Read<ActorId> actors(String typed, Dataset dataset) {
        Set<String> taken =
                dataset.actors().stream().map(actor -> actor.id().value()).collect(Collectors.toSet());
        return read(
                typed,
                name -> dataset.actors().stream()
                        .filter(actor -> isNamed(name, actor.labels(), actor.aliases()))
                        .findFirst()
                        .map(Actor::id),
                name -> new ActorId(RecordIds.free("actor", taken)),
                (id, label) -> {
                    taken.add(id.value());
                    return new ListEdit.PutActor(new Actor(id, label, List.of(), Foreign.NONE));
                });
    }

    /** The places of typed names. */
    public static Read<PlaceId> places(String typed, Dataset dataset) {
        Set<String> taken =
                dataset.places().stream().map(place -> place.id().value()).collect(Collectors.toSet());
        return read(
                typed,
                name -> dataset.places().stream()
                        .filter(place -> isNamed(name, place.labels(), place.aliases()))
                        .findFirst()
                        .map(Place::id),
                name -> new PlaceId(RecordIds.free("place", taken)),
                (id, label) -> {
                    taken.add(id.value());
                    return new ListEdit.PutPlace(new Place(id, label, List.of(), Foreign.NONE));
                });
    }

    private interface Making<I> {
        ListEdit entry(I id, Bilingual label);
    }

    private static <I> Read<I> read(
            String typed, Function<String, Optional<I>> known, Function<String, I> newId, Making<I> making) {
        List<I> ids = new ArrayList<>();
        List<ListEdit> made = new ArrayList<>();
        for (String name : in(typed)) {
            Optional<I> found = known.apply(name);
            I id = found.orElseGet(() -> newId.apply(name));
            if (found.isEmpty()) {
                made.add(making.entry(id, new Bilingual(name, Optional.empty())));
            }
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return new Read<>(ids, made);
    }

    private static boolean isNamed(String name, Bilingual labels, List<String> aliases) {
        String wanted = key(name);
        return Stream.concat(Stream.concat(Stream.of(labels.ar()), labels.en().stream()), aliases.stream())
                .map(TypedNames::key)
                .anyMatch(wanted::equals);
    }

    /** Spellings that differ in vowel signs, seats of hamza, case or blanks are one name. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|\\p{Cf}|ـ", "")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
