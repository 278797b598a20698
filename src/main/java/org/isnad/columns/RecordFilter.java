package org.isnad.columns;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.PlaceId;
import org.isnad.model.Speech;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;

/**
 * Which records are shown. What is asked of words (who speaks, how, by name, in which article) must be true of one and the
 * same citation; what is asked of the record stands beside it. An empty set asks for nothing. Immutable.
 *
 * @param voices who speaks in the end
 * @param speech whether the words are quoted or retold
 * @param namedOnly whether it must be said by somebody with a name: {@link #named}
 * @param statuses what is known about the claim
 * @param articles where the words stand
 * @param actors who takes part: one of them at least
 * @param places where: one of them at least
 * @param also further conditions by name, which tells one from the other and is the key of its words
 */
public record RecordFilter(
        Set<VoiceRole> voices,
        Set<Speech> speech,
        boolean namedOnly,
        Set<Status> statuses,
        Set<ArticleId> articles,
        Set<ActorId> actors,
        Set<PlaceId> places,
        Map<String, Predicate<DatedRecord>> also) {

    /** Everything is shown. */
    public static final RecordFilter NONE =
            new RecordFilter(Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

    /** The names of the further conditions that there are. */
    public static final Set<String> CONDITIONS =
            Set.of("disagreements", "found", "inferred", "unmarked", "questioned", "wrong", "changed");

    /** Copies the collections. */
    public RecordFilter {
        voices = Set.copyOf(voices);
        speech = Set.copyOf(speech);
        statuses = Set.copyOf(statuses);
        articles = Set.copyOf(articles);
        actors = Set.copyOf(actors);
        places = Set.copyOf(places);
        also = Map.copyOf(also);
    }

    /** Whether everything is shown. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether a record is shown. */
    public boolean keeps(DatedRecord record) {
        return (statuses.isEmpty() || statuses.contains(record.status()))
                && (actors.isEmpty() || record.actors().stream().anyMatch(actors::contains))
                && (places.isEmpty() || record.places().stream().anyMatch(places::contains))
                && meetsAll(record)
                && (asksNothingOfWords() || record.citations().stream().anyMatch(this::keeps));
    }

    /** Asked of every event: without a stream for each. */
    private boolean meetsAll(DatedRecord record) {
        for (Predicate<DatedRecord> condition : also.values()) {
            if (!condition.test(record)) {
                return false;
            }
        }
        return true;
    }

    private boolean asksNothingOfWords() {
        return voices.isEmpty() && speech.isEmpty() && !namedOnly && articles.isEmpty();
    }

    private boolean keeps(Citation citation) {
        return (voices.isEmpty() || voices.contains(speaker(citation)))
                && (speech.isEmpty() || speech.contains(citation.speech()))
                && (articles.isEmpty() || articles.contains(citation.anchor().article()))
                && (!namedOnly || named(citation));
    }

    /** Who speaks in the end: the last link of the chain; the writer of the article where nobody else is named. */
    public static VoiceRole speaker(Citation citation) {
        return origin(citation).map(Voice::role).orElse(VoiceRole.REPORTER);
    }

    /**
     * Whether the words are on the record: the one who speaks in the end has a name, be it a person, a group or a document,
     * or is an actor of the data set.
     */
    public static boolean named(Citation citation) {
        return origin(citation)
                .filter(voice -> voice.name().isPresent() || voice.actor().isPresent())
                .isPresent();
    }

    private static Optional<Voice> origin(Citation citation) {
        return citation.voices().isEmpty()
                ? Optional.empty()
                : Optional.of(citation.voices().getLast());
    }

    /** The same, asking for other speakers. */
    public RecordFilter withVoices(Set<VoiceRole> others) {
        return new RecordFilter(others, speech, namedOnly, statuses, articles, actors, places, also);
    }

    /** The same, asking for another kind of speech. */
    public RecordFilter withSpeech(Set<Speech> other) {
        return new RecordFilter(voices, other, namedOnly, statuses, articles, actors, places, also);
    }

    /** The same, asking for names or not. */
    public RecordFilter withNamedOnly(boolean named) {
        return new RecordFilter(voices, speech, named, statuses, articles, actors, places, also);
    }

    /** The same, asking for other statuses. */
    public RecordFilter withStatuses(Set<Status> others) {
        return new RecordFilter(voices, speech, namedOnly, others, articles, actors, places, also);
    }

    /** The same, asking for other articles. */
    public RecordFilter withArticles(Set<ArticleId> others) {
        return new RecordFilter(voices, speech, namedOnly, statuses, others, actors, places, also);
    }

    /** The same, asking for others who take part. */
    public RecordFilter withActors(Set<ActorId> others) {
        return new RecordFilter(voices, speech, namedOnly, statuses, articles, others, places, also);
    }

    /** The same, asking for other places. */
    public RecordFilter withPlaces(Set<PlaceId> others) {
        return new RecordFilter(voices, speech, namedOnly, statuses, articles, actors, others, also);
    }

    /** The ids of the only events and figures that a condition keeps; empty if no condition names them. */
    Optional<Set<String>> onlyIds() {
        return also.values().stream()
                .filter(OnlyIds.class::isInstance)
                .map(condition -> ((OnlyIds) condition).ids())
                .findFirst();
    }

    /** The same without what {@link #onlyIds} asks. */
    RecordFilter besideIds() {
        Map<String, Predicate<DatedRecord>> rest = new TreeMap<>(also);
        onlyIds().ifPresent(ids -> rest.values().removeIf(condition -> condition.equals(new OnlyIds(ids))));
        return new RecordFilter(voices, speech, namedOnly, statuses, articles, actors, places, rest);
    }

    /** The same with one condition more, in place of one with the same name. */
    public RecordFilter and(String name, Predicate<DatedRecord> condition) {
        Map<String, Predicate<DatedRecord>> more = new TreeMap<>(also);
        more.put(name, condition);
        return new RecordFilter(voices, speech, namedOnly, statuses, articles, actors, places, more);
    }

    /** The same without the condition of that name. */
    public RecordFilter without(String name) {
        Map<String, Predicate<DatedRecord>> fewer = new TreeMap<>(also);
        fewer.remove(name);
        return new RecordFilter(voices, speech, namedOnly, statuses, articles, actors, places, fewer);
    }
}
