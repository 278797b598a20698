package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.model.Language;
import org.isnad.text.CodePointRange;

/** Completions of a half-typed field: names of fields and, after the colon, the values found in the data set. */
public final class QueryCompletion {
    private QueryCompletion() {}

    /**
     * One way to go on.
     *
     * @param label the name or value to be shown
     * @param replaced the code points of the query that it takes the place of
     * @param replacement what is put there
     */
    public record Completion(String label, CodePointRange replaced, String replacement) {}

    /**
     * The ways to go on at the end of a query, in the order of the fields or of the data set.
     *
     * @param text the query as typed; its last word is completed
     * @param language in which field names are offered that fit in both
     * @param values the values of a field, each with all its names, the one to be offered first
     */
    public static List<Completion> of(String text, Language language, Function<Field, List<List<String>>> values) {
        int from = startOfLast(text);
        String last = text.substring(from);
        if (last.isEmpty()) {
            return List.of();
        }
        CodePointRange replaced = CodePointRange.ofUtf16(text, from, text.length());
        int colon = last.indexOf(':');
        return colon < 0 ? names(last, language, replaced) : values(last, colon, replaced, values);
    }

    /** Every field, to begin a query with. */
    public static List<Completion> fields(String text, Language language) {
        int end = text.codePointCount(0, text.length());
        // A range is never empty: the last character, where there is one, is put back.
        String kept = text.isEmpty() ? "" : text.substring(text.offsetByCodePoints(text.length(), -1));
        CodePointRange last = new CodePointRange(Math.max(0, end - 1), Math.max(1, end));
        List<Completion> all = new ArrayList<>();
        for (Field field : Field.values()) {
            String name = field.name(language);
            all.add(new Completion(name, last, kept + name + ":"));
        }
        return all;
    }

    private static List<Completion> names(String last, Language language, CodePointRange replaced) {
        String asked = String.join(" ", Names.bare(last));
        List<Completion> found = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> names =
                    language == Language.ARABIC ? field.names() : field.names().reversed();
            names.stream()
                    .filter(name -> !asked.isEmpty()
                            && String.join(" ", Names.bare(name)).startsWith(asked))
                    .findFirst()
                    .ifPresent(name -> found.add(new Completion(name, replaced, name + ":")));
        }
        return found;
    }

    private static List<Completion> values(
            String last, int colon, CodePointRange replaced, Function<Field, List<List<String>>> values) {
        String name = last.substring(0, colon);
        String typed = String.join(" ", Names.bare(last.substring(colon + 1)));
        List<Completion> found = new ArrayList<>();
        Field.named(name).ifPresent(field -> {
            for (List<String> names : values.apply(field)) {
                boolean fits = names.stream()
                        .map(one -> String.join(" ", Names.bare(one)))
                        .anyMatch(one -> one.startsWith(typed) || one.contains(" " + typed));
                if (fits) {
                    String value = names.getFirst();
                    String quoted = value.chars().anyMatch(Character::isWhitespace) ? "«" + value + "»" : value;
                    found.add(new Completion(value, replaced, name + ":" + quoted + " "));
                }
            }
        });
        return found;
    }

    /** Where the last word begins; an open quotation mark behind a colon holds its words together. */
    private static int startOfLast(String text) {
        int open = Math.max(text.lastIndexOf(":«"), text.lastIndexOf(":\""));
        int end = open >= 0 && text.indexOf(text.charAt(open + 1) == '«' ? '»' : '"', open + 2) < 0
                ? open
                : text.length();
        int from = end;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
