package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.model.Language;
import org.isnad.search.QueryCompletion.Completion;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;

final class QueryCompletionTest {
    private static List<Completion> of(String text) {
        return QueryCompletion.of(text, Language.ARABIC, ShippedIndex.get()::values);
    }

    private static List<String> replacements(String text) {
        return of(text).stream().map(Completion::replacement).toList();
    }

    @Test
    void namesOfFieldsAreCompletedInTheLanguageThatIsTyped() {
        assertEquals(List.of("حالة:"), replacements("بغداد حا"));
        assertEquals(List.of("category:"), replacements("cat"));
        assertEquals(List.of("actor:", "article:"), replacements("a"));
        assertEquals(List.of("مكان:", "مقال:"), replacements("م"));
    }

    @Test
    void valuesAreThoseThatTheDataHas() {
        assertEquals(List.of("حالة:مذكور ", "حالة:خطة ", "حالة:منفي ", "حالة:«متنازع عليه» "), replacements("حالة:"));
        assertEquals(List.of("حالة:خطة "), replacements("حالة:خط"));
        assertEquals(List.of("status:خطة "), replacements("status:pla"));
        assertEquals(List.of("مكان:القائم "), replacements("مكان:قائم"));
        assertEquals(List.of("طرف:«دونالد ترامب» "), replacements("طرف:«دونالد ت"));
        assertEquals(List.of("فئة:هجمات "), replacements("فئة:هج"));
    }

    @Test
    void theLastWordAloneIsReplaced() {
        assertEquals(List.of(new Completion("حالة", new CodePointRange(2, 4), "حالة:")), of("😀 حا"));
        assertEquals(List.of(), of("حالة:خطة "));
        assertEquals(List.of(), of(""));
        assertEquals(List.of(), of("كلمة:"));
    }

    @Test
    void aCompletedQueryIsUnderstood() {
        String completed = "بغداد " + of("حالة:متن").getFirst().replacement();
        assertEquals(2, SearchQuery.of(completed).terms().size());
        assertEquals(
                "متنازع عليه",
                ((Term.FieldValue) SearchQuery.of(completed).terms().get(1)).value());
    }
}
