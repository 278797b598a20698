package org.isnad.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.About;
import org.isnad.model.Quantity.AtLeast;
import org.isnad.model.Quantity.AtMost;
import org.isnad.model.Quantity.Exact;
import org.isnad.model.Quantity.MoreThan;
import org.isnad.model.Quantity.Unquantified;
import org.isnad.model.Quantity.Within;

/** How the five articles write a quantity: digits, number words, duals, one thing named in the singular, and hedges. */
final class WordsOfQuantity {

    /** Number words by value, as the articles have them; a word matches with whatever is attached to it. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "0.3333", List.of("ثلث"),
            "0.5", List.of("النصف"),
            "1", List.of("مقاول", "جندي", "أحد", "واحد"),
            "2", List.of("قاعدتين", "القاعدتان", "هجومان", "اثنين", "ضابطي", "مرتين", "مرحلتين", "جماعتان"),
            "3", List.of("ثلاثة", "الثلاث", "الثالثة"),
            "170000", List.of("170 ألف"));

    private static final Pattern HEDGES =
            Pattern.compile("حوالي|ما لا يقل عن|كثر من|بما يصل إلى|نحو|قرابة|زهاء|بين .* و");

    private WordsOfQuantity() {}

    /** Whether the quotation has the number, in digits or words, or the word of an amount without a number. */
    static boolean stands(Quantity quantity, String quotation) {
        return switch (quantity.decimal()) {
            case Exact(var value) -> stands(value, quotation);
            case About(var value) -> stands(value, quotation);
            case AtLeast(var value) -> stands(value, quotation);
            case MoreThan(var value) -> stands(value, quotation);
            case AtMost(var value) -> stands(value, quotation);
            case Within(var min, var max) -> stands(min, quotation) && stands(max, quotation);
            case Unquantified(var word) -> quotation.contains(word);
        };
    }

    /** Whether the hedge of the quotation, or its absence, is that of the quantity. */
    static boolean hedged(Quantity quantity, String quotation) {
        return switch (quantity.decimal()) {
            case Exact _, Unquantified _ -> !HEDGES.matcher(quotation).find();
            case About _ -> quotation.contains("حوالي");
            case AtLeast _ -> quotation.contains("ما لا يقل عن");
            case MoreThan _ -> quotation.contains("كثر من");
            case AtMost _ -> quotation.contains("بما يصل إلى");
            case Within _ -> quotation.contains("بين");
        };
    }

    private static boolean stands(BigDecimal value, String quotation) {
        String digits = value.toPlainString();
        boolean inDigits = Pattern.compile("(?<![\\d.])" + Pattern.quote(digits) + "(?![\\d.])")
                .matcher(quotation)
                .find();
        return inDigits || WORDS.getOrDefault(digits, List.of()).stream().anyMatch(quotation::contains);
    }
}
