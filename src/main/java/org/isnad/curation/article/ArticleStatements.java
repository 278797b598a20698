package org.isnad.curation.article;

import java.util.Optional;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.curation.MarkedWords;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Paragraph;
import org.isnad.text.CodePointRange;

/** What somebody says about an article, with the basis: the article itself where it prints these words, else from outside. */
public final class ArticleStatements {
    private ArticleStatements() {}

    /**
     * What somebody says about an article.
     *
     * @param typed the value; a date as people type it
     * @param basis on what it rests
     * @param note how it was inferred, or where it is known from
     */
    public record Said(String typed, Basis basis, Optional<Bilingual> note) {}

    /**
     * The edit that says it. Words that the article does not print are known from outside it.
     *
     * @param typed by whom it was entered, for what has no note of its own
     */
    public static ArticleEdit.Describe of(
            Curation now, ArticleId article, ArticleEdit.Trait trait, Said said, Bilingual typed) {
        if (said.basis() == Basis.STATED) {
            return of(now, article, trait, said.typed(), said.note().orElse(typed));
        }
        return new ArticleEdit.Describe(
                article,
                trait,
                new ArticleEdit.Statement(
                        Optional.of(said.typed()),
                        said.basis(),
                        Optional.empty(),
                        said.note().or(() -> Optional.of(typed))));
    }

    /** Whether an article prints these words, not as a part of others. */
    public static boolean isPrinted(ArticleText text, String words) {
        return printed(new ArticleId("any"), text, words).isPresent();
    }

    /**
     * The edit that says it.
     *
     * @param typed the value; a date as people type it
     * @param origin where it is known from, for the case that the article does not print it
     */
    public static ArticleEdit.Describe of(
            Curation now, ArticleId article, ArticleEdit.Trait trait, String typed, Bilingual origin) {
        Optional<MarkedWords> words =
                Optional.ofNullable(now.texts().get(article)).flatMap(text -> printed(article, text, typed));
        ArticleEdit.Statement statement = words.isPresent()
                ? new ArticleEdit.Statement(Optional.of(typed), Basis.STATED, words, Optional.empty())
                : new ArticleEdit.Statement(Optional.of(typed), Basis.EXTERNAL, Optional.empty(), Optional.of(origin));
        return new ArticleEdit.Describe(article, trait, statement);
    }

    /** Where an article prints words: a paragraph of nothing else first, then the first place where they are not part of a word. */
    private static Optional<MarkedWords> printed(ArticleId article, ArticleText text, String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.text().equals(words)) {
                return Optional.of(marked(article, paragraph, 0, words.length()));
            }
        }
        for (Paragraph paragraph : text.paragraphs()) {
            String all = paragraph.text();
            for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
                if (!inWord(all, at) && !inWord(all, at + words.length())) {
                    return Optional.of(marked(article, paragraph, at, at + words.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static MarkedWords marked(ArticleId article, Paragraph paragraph, int from, int to) {
        return new MarkedWords(article, paragraph.number(), CodePointRange.ofUtf16(paragraph.text(), from, to));
    }

    /** Whether letters or digits stand on both sides of a place. */
    private static boolean inWord(String text, int at) {
        return at > 0 && at < text.length() && isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
