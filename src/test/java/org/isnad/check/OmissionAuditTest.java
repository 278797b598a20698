package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.AuditedSentence.Coverage;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Exemption;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The omission audit")
class OmissionAuditTest {
    private static final String TEXT = """
        نشرت الولايات المتحدة 2500 جندي. غادرت القوات البلاد عام 2011.  بقيت السفارة مفتوحة.
        آلاف القوات: عاد الجيش في تموز.
        بغداد 24-7-2021
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticle() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT, StandardCharsets.UTF_8);
    }

    /** Audits a data set with the given fields of its article, figures and notes. */
    private ArticleAudit audit(String articleFields, String figures, String notes) throws IOException {
        Path file = folder.resolve("dataset.json");
        Files.writeString(file, """
            {"format": 1, "id": "d", "title": {"ar": "عنوان"},
             "articles": [{"id": "a", "file": "a.txt", "sha256": "%s"%s}],
             "series": [{"id": "s", "labels": {"ar": "جنود"}, "subject": {"ar": "جنود"}, "unit": {"ar": "جندي"}}],
             "figures": [%s],
             "notes": [%s]}
            """.formatted("0".repeat(64), articleFields, figures, notes), StandardCharsets.UTF_8);
        LoadedDataset loaded = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(file, Optional.empty()))
                .dataset();
        List<ArticleAudit> audits = OmissionAudit.of(loaded.dataset(), loaded.texts(), loaded.evidence());
        assertEquals(1, audits.size());
        return audits.getFirst();
    }

    private static String figure(String basis, String exact) {
        return """
            {"id": "f", "series": "s", "date": "2011", %s,
             "quantity": {"type": "exact", "value": 2500}, "kind": "actual", "measure": "level",
             "citations": [{"article": "a", "paragraph": 1, "exact": "%s"}]}
            """.formatted(basis, exact);
    }

    private static List<Coverage> coverage(ArticleAudit audit) {
        return audit.datedOrNumeric().stream().map(AuditedSentence::coverage).toList();
    }

    @Test
    @DisplayName("lists sentences with a date or number, with their places and words")
    void nothingCited() throws IOException {
        ArticleAudit audit = audit("", "", "");
        assertEquals(5, audit.sentences());
        assertEquals(4, audit.leftOver().size());
        assertEquals(0, audit.share());
        AuditedSentence second = audit.leftOver().get(1);
        assertEquals("غادرت القوات البلاد عام 2011.", second.sentence());
        assertEquals(1, second.paragraph());
        String paragraph = TEXT.lines().findFirst().orElseThrow();
        assertEquals(second.sentence(), second.range().of(paragraph));
        CodePointRange words = second.expressions().getFirst().range();
        assertEquals("عام 2011", words.of(paragraph));
        assertEquals("عام 2011", second.words(second.expressions().getFirst()));
    }

    @Test
    @DisplayName("takes a citation for the sentence that it touches, and no other")
    void cited() throws IOException {
        ArticleAudit audit = audit("", figure("\"date_basis\": \"stated\"", "نشرت الولايات"), "");
        assertEquals(
                List.of(Coverage.CITED, Coverage.LEFT_OVER, Coverage.LEFT_OVER, Coverage.LEFT_OVER), coverage(audit));
        assertEquals(0.25, audit.share());
    }

    @Test
    @DisplayName("takes the phrase of a date")
    void datePhrase() throws IOException {
        String basis = """
            "date_basis": "stated", "date_phrase": {"article": "a", "paragraph": 1, "exact": "عام 2011"}\
            """;
        ArticleAudit audit = audit("", figure(basis, "2500 جندي"), "");
        assertEquals(List.of(Coverage.CITED, Coverage.CITED), coverage(audit).subList(0, 2));
    }

    @Test
    @DisplayName("takes the phrase and the base of an inference")
    void inference() throws IOException {
        String basis = """
            "date_basis": "inferred", "inference": {
              "phrase": {"article": "a", "paragraph": 2, "exact": "في تموز"},
              "base": {"citation": {"article": "a", "paragraph": 3, "exact": "24-7-2021"}, "date": "2021-07-24"},
              "rule": "context", "reasoning": {"ar": "سياق"}}\
            """;
        ArticleAudit audit = audit("", figure(basis, "2500 جندي"), "");
        assertEquals(List.of(Coverage.CITED, Coverage.LEFT_OVER, Coverage.CITED, Coverage.CITED), coverage(audit));
    }

    @Test
    @DisplayName("takes the printed date of publication")
    void published() throws IOException {
        String published = """
            , "published": {"basis": "stated", "value": "2021-07-24",
               "anchor": {"paragraph": 3, "exact": "24-7-2021"}}\
            """;
        assertEquals(Coverage.CITED, coverage(audit(published, "", "")).getLast());
    }

    @Test
    @DisplayName("exempts whole paragraphs")
    void exemptedParagraph() throws IOException {
        ArticleAudit audit = audit(", \"exemptions\": [{\"paragraph\": 2, \"reason\": \"opinion\"}]", "", "");
        assertEquals(Coverage.EXEMPTED, coverage(audit).get(2));
        assertEquals(1, audit.count(Coverage.EXEMPTED));
        assertEquals(0.25, audit.share());
    }

    @Test
    @DisplayName("does not exempt a sentence for the headline that is glued to it")
    void exemptedHeadline() throws IOException {
        String headline = """
            , "exemptions": [{"paragraph": 2, "exact": "آلاف القوات:", "reason": "headline"}]\
            """;
        assertEquals(Coverage.LEFT_OVER, coverage(audit(headline, "", "")).get(2));
        String both = """
            , "exemptions": [{"paragraph": 2, "exact": "آلاف القوات:", "reason": "headline"},
                             {"paragraph": 2, "exact": "عاد الجيش في تموز", "reason": "repeated"}]\
            """;
        assertEquals(Coverage.EXEMPTED, coverage(audit(both, "", "")).get(2));
        assertEquals(
                List.of(Exemption.Reason.HEADLINE, Exemption.Reason.REPEATED),
                audit(both, "", "").datedOrNumeric().get(2).exemptions().stream()
                        .map(Exemption::reason)
                        .toList());
        assertEquals(List.of(), audit(both, "", "").datedOrNumeric().getFirst().exemptions());
    }

    @Test
    @DisplayName("takes neither notes nor broken anchors")
    void notesAndBrokenAnchors() throws IOException {
        String note = """
            {"id": "n", "kind": "source_error", "text": {"ar": "خطأ"},
             "citations": [{"article": "a", "paragraph": 3, "exact": "24-7-2021"}]}\
            """;
        ArticleAudit audit = audit("", figure("\"date_basis\": \"stated\"", "نشرت فرنسا"), note);
        assertEquals(4, audit.leftOver().size());
    }

    @Test
    @DisplayName("leaves out an article that could not be read")
    void unreadable() throws IOException {
        assertEquals(4, audit("", "", "").leftOver().size());
        LoadedDataset loaded = assertInstanceOf(
                        LoadResult.Loaded.class, DatasetReader.read(folder.resolve("dataset.json"), Optional.empty()))
                .dataset();
        assertEquals(List.of(), OmissionAudit.of(loaded.dataset(), Map.of(), loaded.evidence()));
    }

    @Test
    @DisplayName("an article without dates and numbers is accounted for")
    void nothingToFind() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "بقيت السفارة مفتوحة.", StandardCharsets.UTF_8);
        assertEquals(1, audit("", "", "").share());
    }
}
