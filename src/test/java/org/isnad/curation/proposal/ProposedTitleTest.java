package org.isnad.curation.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.text.SentenceBreaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of sentences: those of the shipped articles and sentences that nobody had in mind when the rules were made. */
final class ProposedTitleTest {
    private static final Path HELD_OUT = Path.of("src/test/resources/org/isnad/dates/held-out.tsv");

    /** A verb of saying with what is said behind it. */
    private static final Pattern SAYS = Pattern.compile(
            "^[وف]?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|أوضح|صرح|ذكر|ذكرت|أفاد|أفادت)(?: \\S+){1,4} (?:إن|أن|أنّ|إنّ|بأن)");

    static Stream<String> sentences() throws IOException {
        Stream<String> articles = ((Loaded) DatasetReader.readShipped())
                .dataset().texts().values().stream()
                        .flatMap(text -> text.paragraphs().stream())
                        .flatMap(paragraph ->
                                SentenceBreaks.in(paragraph.text()).stream().map(range -> range.of(paragraph.text())));
        Stream<String> others = Files.readAllLines(HELD_OUT).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf('\t') + 1));
        return Stream.concat(articles, others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        وأكد البيت الأبيض، الثلاثاء، أنه سيتم الإعلان عن خفض جديد | سيتم الإعلان عن خفض جديد
        قال ترامب إن القوات الأمريكية ستغادر العراق، لكنه لم يعطِ جدولاً زمنياً أو مستويات محددة للقوات | القوات الأمريكية ستغادر العراق
        لم يقل ترامب إن القوات ستغادر | لم يقل ترامب إن القوات ستغادر
        نفت الوزارة أنها أعلنت أن القوات ستنسحب | نفت الوزارة أنها أعلنت أن القوات ستنسحب
        وتعرضت السفارة الأمريكية في بغداد لاعتداءات عدة | تعرضت السفارة الأمريكية في بغداد لاعتداءات عدة
        وزير الدفاع في بغداد | وزير الدفاع في بغداد
        «هجوم صاروخي على كركوك». | هجوم صاروخي على كركوك
        أعلن المتحدث أنّ وفداً عراقياً يزور البنتاغون | وفداً عراقياً يزور البنتاغون
        أعلنت القيادة، الأربعاء 9 سبتمبر/أيلول 2020، خفض قواتها في العراق | أعلنت القيادة خفض قواتها في العراق
        في عام 2014، أدى ظهور التنظيم إلى عودة القوات | أدى ظهور التنظيم إلى عودة القوات
        في المرحلة الأولى، والتي تستمر حتى سبتمبر 2025، ستنتهي مهمة التحالف | ستنتهي مهمة التحالف
        وفي 3 آذار 2021: بدء التسجيل في المدينة | بدء التسجيل في المدينة
        9 أيلول 2020 – إعلان خفض القوات في العراق | إعلان خفض القوات في العراق
        قال قيس الخزعلي، مؤسس العصائب: “نشكر الحكومة على موقفها” | نشكر الحكومة على موقفها
        وفي 3 آذار 2019 طرحت البلدية المناقصة الأولى | طرحت البلدية المناقصة الأولى
        وفي 9 أيلول 2020 أعلن البيت الأبيض خفض القوات | أعلن البيت الأبيض خفض القوات
        يوم الأربعاء غادر الوفد مطار بغداد | غادر الوفد مطار بغداد
        في 2019 و2020 تعرضت القواعد لهجمات | في 2019 و2020 تعرضت القواعد لهجمات
        منذ 2014 تتمركز القوات في عين الأسد | منذ 2014 تتمركز القوات في عين الأسد
        في عام 2011 إلى عام 2014 غابت القوات | في عام 2011 إلى عام 2014 غابت القوات
        الرباط (وكالة) – أعلنت وزارة النقل، اليوم الاثنين، إطلاق مشروع الميناء | أعلنت وزارة النقل إطلاق مشروع الميناء
        وقد نما الوجود الأميركي إلى أكثر من 170 ألف جندي | نما الوجود الأميركي إلى أكثر من 170 ألف جندي
        إذا لم تنسحب القوات، فستستمر الهجمات عليها | إذا لم تنسحب القوات، فستستمر الهجمات عليها
        """)
    void aTitleIsOfTheSentencesOwnWords(String words, String title) {
        assertEquals(Optional.of(title), ProposedTitle.of(words));
    }

    @Test
    void noTitleHasAWordThatItsSentenceLacksOrIsTooLongOrSaysThatSomebodySaysIt() throws IOException {
        int[] asked = new int[1];
        sentences()
                .forEach(sentence -> ProposedTitle.of(sentence).ifPresent(title -> {
                    asked[0]++;
                    assertTrue(title.codePointCount(0, title.length()) <= ProposedTitle.LONGEST, title);
                    assertTrue(inOrder(words(title), words(sentence)), title + "\n" + sentence);
                    assertFalse(SAYS.matcher(title).find(), title);
                }));
        assertTrue(asked[0] > 350, "asked " + asked[0]);
        assertEquals(Optional.empty(), ProposedTitle.of(" … "));
    }

    /** From wherever words are marked. */
    @Test
    void wordsThatBeginAnywhereKeepToIt() throws IOException {
        sentences().limit(60).forEach(sentence -> {
            for (int from = 0; from < sentence.length(); from += 17) {
                String words = sentence.substring(from);
                ProposedTitle.of(words).ifPresent(title -> {
                    assertTrue(inOrder(words(title), words(words)), title + "\n" + words);
                    assertTrue(title.codePointCount(0, title.length()) <= ProposedTitle.LONGEST, title);
                });
            }
        });
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replaceAll("\\p{Cf}", "").split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the words stand in the sentence in this order; of a first one without its «و». */
    private static boolean inOrder(List<String> title, List<String> sentence) {
        Iterator<String> rest = sentence.iterator();
        boolean first = true;
        for (String word : title) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                String other = rest.next();
                found = other.equals(word) || (first && other.equals("و" + word));
            }
            if (!found) {
                return false;
            }
            first = false;
        }
        return true;
    }
}
