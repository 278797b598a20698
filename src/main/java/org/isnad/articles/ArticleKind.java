package org.isnad.articles;

import java.util.Locale;

/** The kinds of files that articles are read from. */
public enum ArticleKind {
    /** Plain text. */
    TEXT("txt"),
    /** A web page. */
    HTML("html"),
    /** A Word document of Office Open XML. */
    DOCX("docx"),
    /** A PDF file. */
    PDF("pdf"),
    /** Text from the clipboard. */
    PASTED("txt");

    private final String ending;

    ArticleKind(String ending) {
        this.ending = ending;
    }

    /** How the name of a file of this kind ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** The key of its name. */
    public String messageKey() {
        return "articles.kind." + name().toLowerCase(Locale.ROOT);
    }
}
