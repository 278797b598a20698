package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.curation.proposal.ProposedDates;
import org.isnad.text.CodePointRange;

/**
 * The clauses of a sentence that speak of different dates: it is cut between two dates before the last clause that begins there
 * with its own conjunction, «، و…», and nowhere else.
 */
final class Clauses {
    private static final Pattern BEGINNING = Pattern.compile(
            "[،؛;,]\\s+(?=(?:(?!وذلك|والتي|والذي|والذين|وهو|وهي)[وف]\\p{L}{3,}|ثم|كما|بينما|فيما|في حين|لكن|غير أن|بعد"
                    + " أن|قبل أن|إلى أن)(?:\\s|$))|؛\\s+|;\\s+");

    /** A clause of fewer words is a part of the other one: «الاثنين، والثلاثاء». */
    private static final int SHORTEST_WORDS = 4;

    private Clauses() {}

    /**
     * The clause of each phrase; phrases of one clause share it.
     *
     * @param sentence where the sentence stands in its paragraph
     * @param phrases those in the sentence, in reading order
     */
    static List<CodePointRange> of(String paragraph, CodePointRange sentence, List<ProposedDates.Phrase> phrases) {
        List<Integer> cuts = new ArrayList<>();
        cuts.add(sentence.start());
        for (int i = 1; i < phrases.size(); i++) {
            int from = Math.max(cuts.getLast(), phrases.get(i - 1).range().end());
            int cut = lastBeginning(paragraph, from, phrases.get(i).range().start());
            if (cut >= 0 && words(paragraph, cuts.getLast(), cut) && words(paragraph, cut, sentence.end())) {
                cuts.add(cut);
            }
        }
        cuts.add(sentence.end());
        return phrases.stream()
                .map(phrase -> clause(paragraph, cuts, phrase.range()))
                .toList();
    }

    private static CodePointRange clause(String paragraph, List<Integer> cuts, CodePointRange phrase) {
        int next = 1;
        while (next < cuts.size() - 1 && cuts.get(next) <= phrase.start()) {
            next++;
        }
        CodePointRange whole = new CodePointRange(cuts.get(next - 1), cuts.get(next));
        boolean last = next == cuts.size() - 1;
        String words = last ? whole.of(paragraph) : whole.of(paragraph).replaceFirst("[،؛;,]?\\s+$", "");
        return new CodePointRange(whole.start(), whole.start() + words.codePointCount(0, words.length()));
    }

    /** Where the last clause begins between two places; -1 for none. */
    private static int lastBeginning(String paragraph, int from, int to) {
        int start = paragraph.offsetByCodePoints(0, from);
        int end = paragraph.offsetByCodePoints(start, Math.max(0, to - from));
        Matcher beginning = BEGINNING.matcher(paragraph).region(start, end).useTransparentBounds(true);
        int last = -1;
        while (beginning.find()) {
            last = from + paragraph.codePointCount(start, beginning.end());
        }
        return last;
    }

    private static boolean words(String paragraph, int from, int to) {
        return to > from && new CodePointRange(from, to).of(paragraph).strip().split("\\s+").length >= SHORTEST_WORDS;
    }
}
