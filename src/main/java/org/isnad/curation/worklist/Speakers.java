package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.curation.proposal.SayingWords;
import org.isnad.model.ActorId;

/**
 * Finds who is said to say something: the words between a verb of saying and «إن», a colon or a quotation, «قال وزير الدفاع إن», or
 * behind «بحسب». A verb with nobody behind it, «وأضاف أن», gives nobody.
 */
final class Speakers {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern MARKS = Pattern.compile("^[\"“”«»'(،؛:;,.]+|[\"“”«»')،؛:;,.]+$");
    private static final Pattern OPENS_QUOTATION = Pattern.compile("^\\s*[:：]?\\s*[\"“«]");

    /** Words in which a name is still a name: «وزير الدفاع الأمريكي السابق مارك إسبر». */
    private static final int LONGEST_NAME = 7;

    /** The same with an office before the name. */
    private static final int LONGEST_WITH_OFFICE = 12;

    /** Words between a verb of saying and what is said. */
    private static final int FARTHEST_THAT = 16;

    private static final Set<String> ACCORDING = Set.of("بحسب", "وفق", "حسب", "وبحسب", "ووفق");

    /** Words that end a name. */
    private static final Set<String> BEHIND_A_NAME = Set.of(
            "في",
            "من",
            "إلى",
            "على",
            "عن",
            "مع",
            "بعد",
            "قبل",
            "خلال",
            "يوم",
            "أمس",
            "اليوم",
            "عقب",
            "إثر",
            "لدى",
            "أمام",
            "عبر",
            "الذي",
            "التي",
            "الذين",
            "ما",
            "لنشرة",
            "لصحيفة",
            "لقناة",
            "لشبكة",
            "لوكالة",
            "لموقع",
            "وفق",
            "بحسب",
            "الأحد",
            "الاثنين",
            "الإثنين",
            "الثلاثاء",
            "الأربعاء",
            "الخميس",
            "الجمعة",
            "السبت",
            "مساء",
            "صباح",
            "فجر",
            "أنها",
            "أنه",
            "ل",
            "لـ",
            "ذلك",
            "هذا",
            "هذه",
            "عندما",
            "حين",
            "كما",
            "قد");

    private Speakers() {}

    /**
     * Who says it; empty where nobody is named, or the saying is denied.
     *
     * @param actors the names that the data set knows
     */
    static Optional<Speaker> in(String words, NameTable<ActorId> actors) {
        List<String> bare = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (Matcher word = WORD.matcher(words); word.find(); ) {
            bare.add(MARKS.matcher(word.group()).replaceAll(""));
            places.add(new int[] {word.start(), word.end()});
        }
        for (int i = 0; i < bare.size(); i++) {
            if (SayingWords.denies(bare.get(i))) {
                return Optional.empty();
            }
            boolean according = ACCORDING.contains(bare.get(i));
            if (according || SayingWords.isVerb(bare.get(i))) {
                Optional<Speaker> speaker = behind(words, bare, places, i + 1, according, actors);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Speaker> behind(
            String words,
            List<String> bare,
            List<int[]> places,
            int first,
            boolean according,
            NameTable<ActorId> actors) {
        int end = first;
        boolean ended = false;
        while (!ended
                && end < bare.size()
                && end - first < LONGEST_NAME
                && !BEHIND_A_NAME.contains(bare.get(end))
                && !SayingWords.isThat(bare.get(end))
                && !(end > first && bare.get(end).startsWith("لل"))
                && !bare.get(end).chars().anyMatch(Character::isDigit)) {
            ended = !words.substring(places.get(end)[0], places.get(end)[1]).endsWith(bare.get(end));
            end++;
        }
        int said = saidFrom(words, bare, places, first);
        if (end == first || (said < 0 && !according)) {
            return Optional.empty();
        }
        int from = places.get(first)[0];
        int namedTo = places.get(end - 1)[1];
        int to = said < 0 ? namedTo : said;
        // «المتحدث باسم وزارة الدفاع، جون كيربي، أن»: the person stands behind the office.
        Optional<NameTable.Found<ActorId>> actor = actors.in(words.substring(from, to)).stream()
                .filter(found -> !NameTable.isWhere(words.substring(from, to), found))
                .reduce((one, later) -> later);
        int nameEnd = actor.map(
                        found -> words.offsetByCodePoints(from, found.range().end()))
                .filter(behind -> behind > namedTo)
                .orElse(namedTo);
        String name = MARKS.matcher(words.substring(from, nameEnd)).replaceAll("");
        if (name.isBlank() || name.split("\\s+").length > LONGEST_WITH_OFFICE) {
            return Optional.empty();
        }
        return Optional.of(new Speaker(
                name,
                actor.map(NameTable.Found::id),
                said >= 0 && OPENS_QUOTATION.matcher(words.substring(said)).find()));
    }

    /** Where what is said begins, in UTF-16; -1 where nothing is said. */
    private static int saidFrom(String words, List<String> bare, List<int[]> places, int first) {
        for (int i = first; i < Math.min(bare.size(), first + FARTHEST_THAT); i++) {
            String printed = words.substring(places.get(i)[0], places.get(i)[1]);
            if (SayingWords.isThat(bare.get(i))) {
                return places.get(i)[1];
            }
            if (printed.endsWith(":")) {
                return places.get(i)[1];
            }
            if (printed.startsWith("\"") || printed.startsWith("«") || printed.startsWith("“")) {
                return places.get(i)[0];
            }
        }
        return -1;
    }
}
