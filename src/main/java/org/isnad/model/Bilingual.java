package org.isnad.model;

import java.util.Optional;

/**
 * A text for readers in the two languages of the interface.
 *
 * @param ar the Arabic text
 * @param en the English gloss, where there is one
 */
public record Bilingual(String ar, Optional<String> en) {

    /** The English text where wanted and present, else the Arabic one. */
    public String in(Language language) {
        return language == Language.ENGLISH ? en.orElse(ar) : ar;
    }
}
