package org.isnad.curation.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title of the sentence's own words, in their order: without who says it, «قال … إن», without the date between commas, without
 * «في المرحلة الأولى،» before the clause itself, cut at a clause, of at most {@value #LONGEST} code points. It has no word that the
 * sentence does not have.
 */
public final class ProposedTitle {

    /** Code points of the longest title. */
    public static final int LONGEST = 60;

    /** A clause that is shorter than this tells too little to stand alone. */
    private static final int SHORTEST_CLAUSE = 15;

    /** Words before a verb of saying: when, where, to whom. */
    private static final int SPEAKER_WORDS = 14;

    /** «ذكر الاتحاد، الذي تقوده…، يوم الاثنين في رسالة، أنه»: the same up to «أن» itself. */
    private static final int FARTHEST_THAT = 22;

    /** The same before a colon and a quotation, which say that nothing else begins. */
    private static final int QUOTED_SPEAKER_WORDS = 30;

    /** What is said behind one of these is said by somebody else. */
    private static final Set<String> OTHER_CLAUSE = Set.of("فيما", "بينما", "لكن", "كما", "ثم", "حين");

    private static final Pattern QUOTATION = Pattern.compile("^\\s*[\"“«]");

    /** Short words with a conjunction before them. */
    private static final Set<String> JOINED = Set.of("وفي", "ومن", "وعن", "ومع", "ولم", "ولن");

    /** What only joins a sentence to the one before. */
    private static final Pattern CONNECTIVE =
            Pattern.compile("^(?:وقد|ولقد|فيما|بينما|لكن|ولكن|حيث|كما|إذ|ثم|وكذلك) (?=\\S+ \\S)");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CLAUSE_END = Pattern.compile("[،؛:;,.!؟?](?=\\s|$)");
    private static final Pattern EDGE_MARKS = Pattern.compile("^[\\s\"“”«»'،؛:;,.!؟?–—-]+|[\\s\"“”«»'،؛:;,.–—-]+$");

    /** Words that ask for another one, and hedges: nothing may end with them. */
    private static final Set<String> OPEN_WORDS = Set.of(
            "في", "من", "إلى", "الى", "على", "عن", "مع", "بعد", "قبل", "حتى", "منذ", "خلال", "بين", "ضد", "حول", "نحو",
            "حوالي", "قرابة", "أكثر", "أقل", "يقل", "يصل", "أن", "إن", "الذي", "التي", "الذين", "بما", "ما", "لا", "لم",
            "لن", "قد", "غير", "كل", "أي", "هذا", "هذه", "ذلك", "تلك", "و", "أو", "ثم", "لكن", "بل", "كما", "بسبب",
            "رغم", "عند", "لدى", "زهاء", "أول", "آخر", "بحسب", "وفق", "إثر", "عقب", "ليس", "أحد", "بعض", "عبر");

    /** Words whose first letter only looks like «و» before another word. */
    private static final Set<String> OWN_WAW = Set.of(
            "وزير", "وزيرة", "وزارة", "وزراء", "وكالة", "وكالات", "وكيل", "وفد", "وفود", "واشنطن", "وقف", "وصول", "وصل",
            "وصلت", "وقع", "وقعت", "وجود", "وحدة", "وحدات", "واحد", "واحدة", "واقع", "وثيقة", "وثائق", "ورقة", "وسط",
            "وطن", "وعد", "وفاة", "وفق", "ولاية", "ولايات", "وساطة", "وسائل", "وضع", "وضعت", "واصل", "واصلت", "وافق",
            "وافقت", "وجه", "وجهت", "وجّه", "ودائع", "وردت", "ورد", "وظيفة", "وقت", "وقود", "وكر", "وليد", "وداع");

    private ProposedTitle() {}

    /** The title for words of an article; empty where they have no letter. */
    public static Optional<String> of(String words) {
        String text = words.replaceAll("\\p{Cf}", "").replaceAll("\\s+", " ").strip();
        String said = trimmed(withoutSaying(text));
        String whole = said.isEmpty() ? trimmed(text) : said;
        String main = trimmed(TitleClauses.main(whole));
        String title = trimmed(shortened(main));
        boolean begins = whole.startsWith(title) && trimmed(text).startsWith(title);
        return title.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(begins ? withoutConjunction(title) : title)
                : Optional.empty();
    }

    private static String withoutSaying(String text) {
        Matcher word = WORD.matcher(text);
        boolean saying = false;
        boolean denied = false;
        int since = 0;
        while (word.find()) {
            String bare = EDGE_MARKS.matcher(word.group()).replaceAll("");
            if (!saying && since > SPEAKER_WORDS) {
                return text;
            }
            if (!saying && SayingWords.denies(bare)) {
                denied = true;
            }
            if (!saying && SayingWords.isVerb(bare)) {
                if (denied) {
                    return text;
                }
                saying = true;
                since = 0;
            } else if (saying && SayingWords.isThat(bare) && since <= FARTHEST_THAT) {
                return text.substring(word.end());
            } else if (saying && quotes(text, word.end())) {
                return text.substring(word.end());
            } else if (saying && (since > QUOTED_SPEAKER_WORDS || OTHER_CLAUSE.contains(bare))) {
                return text;
            }
            since++;
        }
        return text;
    }

    /** Whether a colon ends there with a quotation behind it. */
    private static boolean quotes(String text, int end) {
        return text.charAt(end - 1) == ':'
                && QUOTATION.matcher(text.substring(end)).find();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int limit = text.offsetByCodePoints(0, LONGEST);
        int clause = -1;
        Matcher end = CLAUSE_END.matcher(text);
        while (end.find() && end.start() <= limit) {
            if (text.codePointCount(0, end.start()) >= SHORTEST_CLAUSE) {
                clause = end.start();
            }
        }
        if (clause >= 0) {
            return text.substring(0, clause);
        }
        int space = text.lastIndexOf(' ', limit);
        String cut = text.substring(0, space > 0 ? space : limit);
        while (true) {
            int last = cut.lastIndexOf(' ');
            String word = cut.substring(last + 1).replaceFirst("^[وف](?=\\S{2})", "");
            if (last <= 0 || !(OPEN_WORDS.contains(word) || OPEN_WORDS.contains(cut.substring(last + 1)))) {
                return cut;
            }
            cut = cut.substring(0, last);
        }
    }

    private static String withoutConjunction(String joined) {
        String title = CONNECTIVE.matcher(joined).replaceFirst("");
        int end = title.indexOf(' ') < 0 ? title.length() : title.indexOf(' ');
        String first = title.substring(0, end);
        boolean conjunction =
                first.startsWith("و") && (first.length() > 3 || JOINED.contains(first)) && !OWN_WAW.contains(first);
        return conjunction ? title.substring(1) : title;
    }

    private static String trimmed(String text) {
        return EDGE_MARKS.matcher(text).replaceAll("");
    }
}
