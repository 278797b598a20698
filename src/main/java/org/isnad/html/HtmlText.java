package org.isnad.html;

import org.isnad.text.DisplayText;

/** Text as the content of an element or attribute. */
public final class HtmlText {
    private HtmlText() {}

    /** The text with its markup signs written as references, and otherwise as it is. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The same without bidi controls, which would steer the page around the text; line ends and tabs are spaces. */
    public static String shown(String words) {
        return escaped(DisplayText.of(words).shown());
    }
}
