package org.isnad.ui.pane;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.isnad.curation.MarkedWords;
import org.isnad.model.ArticleId;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.TextSelection;

/**
 * The words that the reader has marked in the open article, as a curator marks them: whole words of one paragraph, without
 * blanks around.
 */
public final class MarkedArticleWords {
    private MarkedArticleWords() {}

    /** The marked words; empty where none are, or words of several paragraphs. */
    public static Optional<MarkedWords> of(ArticleView article) {
        return article.pageProperty()
                .get()
                .flatMap(page -> article.selectionProperty().get().flatMap(marked -> of(page, marked)));
    }

    /** The marked words as they are read; empty where there are none. */
    public static Optional<String> text(ArticleView article) {
        return of(article)
                .flatMap(words -> article.pageProperty()
                        .get()
                        .map(page -> words.range()
                                .of(page.paragraphs().get(words.paragraph() - 1).text())));
    }

    /** The marked words as they are read, where half a word was marked and all of it is taken; else empty. */
    public static Optional<String> completed(ArticleView article) {
        return text(article)
                .filter(words -> words.length() > article.markedWords().strip().length());
    }

    /** Whether words are marked and the article has the keyboard, so that letters mean what is done with them. */
    public static BooleanBinding active(ArticleView article) {
        return Bindings.createBooleanBinding(
                () -> article.isFocused() && of(article).isPresent(),
                article.focusedProperty(),
                article.selectionProperty(),
                article.pageProperty());
    }

    private static Optional<MarkedWords> of(ArticlePage page, TextSelection marked) {
        int number = marked.start().paragraph();
        if (marked.empty()
                || number != marked.end().paragraph()
                || number > page.paragraphs().size()) {
            return Optional.empty();
        }
        String text = page.paragraphs().get(number - 1).text();
        return marked.within(number, text.codePointCount(0, text.length()))
                .flatMap(range -> withoutBlanks(text, range))
                .map(range -> wholeWords(text, range))
                .map(range -> new MarkedWords(new ArticleId(page.id()), number, range));
    }

    private static Optional<CodePointRange> withoutBlanks(String text, CodePointRange marked) {
        int from = marked.utf16Start(text);
        int to = marked.utf16End(text);
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(CodePointRange.ofUtf16(text, from, to)) : Optional.empty();
    }

    /** The same with the whole of the words in which it begins and ends: half a word is a slip of the hand. */
    private static CodePointRange wholeWords(String text, CodePointRange marked) {
        int from = marked.utf16Start(text);
        int to = marked.utf16End(text);
        while (from > 0 && isOfWord(text.codePointBefore(from)) && isOfWord(text.codePointAt(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        while (to < text.length() && isOfWord(text.codePointBefore(to)) && isOfWord(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return CodePointRange.ofUtf16(text, from, to);
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
