package org.isnad.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Language;
import org.isnad.text.FoldedText;

/** A field of records that a query can name, in Arabic or English. */
public enum Field {
    /** The category of an event. */
    CATEGORY("category", "فئة"),
    /** Who takes part. */
    ACTOR("actor", "طرف"),
    /** Where. */
    PLACE("place", "مكان"),
    /** The article itself, and what cites it. */
    ARTICLE("article", "مقال"),
    /** What is known about a claim. */
    STATUS("status", "حالة"),
    /** Who speaks in the cited words: a role or a name. */
    VOICE("voice", "قائل"),
    /** Event, figure, note or article; of figures, counted or planned. */
    KIND("kind", "نوع"),
    /** When. */
    DATE("date", "تاريخ");

    private final String arabic;
    private final String english;

    Field(String english, String arabic) {
        this.arabic = arabic;
        this.english = english;
    }

    /** What it is called in a query: the Arabic name, then the English one. */
    public List<String> names() {
        return List.of(arabic, english);
    }

    /** What it is called in a language. */
    public String name(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }

    /** The field of that name in any spelling, with or without the article. */
    static Optional<Field> named(String name) {
        String folded = FoldedText.of(name).folded();
        return Arrays.stream(values())
                .filter(field -> field.names().stream()
                        .map(known -> FoldedText.of(known).folded())
                        .anyMatch(known -> folded.equals(known) || folded.equals("ال" + known)))
                .findFirst();
    }
}
