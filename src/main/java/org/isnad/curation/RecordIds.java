package org.isnad.curation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Bilingual;
import org.isnad.time.FuzzyDate;

/** Gives new records ids that can be read: from the English title where there is one, else from kind and date. */
public final class RecordIds {
    private static final int LONGEST = 40;

    private RecordIds() {}

    /**
     * An id that is not taken.
     *
     * @param title of the record, if it has one
     * @param kind what stands for a title without Latin letters: {@code event}
     * @param date of the record, if it has one
     */
    static String of(Optional<Bilingual> title, String kind, Optional<FuzzyDate> date, Set<String> taken) {
        String words = slug(title.flatMap(Bilingual::en).orElse(""));
        String dated = date.map(day -> kind + "-" + slug(day.edtf())).orElse(kind);
        return free(words.isEmpty() ? dated : words, taken);
    }

    /** An id for a file: its name without its ending. */
    static String ofFile(String file, Set<String> taken) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return ofName(dot > 0 ? name.substring(0, dot) : name, "article", taken);
    }

    /**
     * An id after a name.
     *
     * @param otherwise what stands for a name without Latin letters and digits
     */
    public static String ofName(String name, String otherwise, Set<String> taken) {
        String words = slug(name);
        return free(words.isEmpty() ? otherwise : words, taken);
    }

    /** The wanted id, with a number where it is taken. */
    public static String free(String wanted, Set<String> taken) {
        String given = wanted;
        for (int n = 2; taken.contains(given); n++) {
            given = wanted + "-" + n;
        }
        return given;
    }

    /** Latin letters and digits with hyphens between the words, cut behind a word. */
    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > 0 ? cut : LONGEST);
    }
}
