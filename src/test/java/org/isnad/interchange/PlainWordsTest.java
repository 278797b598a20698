package org.isnad.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>one</p><p>two</p>|one two",
                "o<b>n</b>e|one",
                "a &amp; b &lt;c&gt; &#1576; &#x628; &nbsp;|a & b <c> ب ب",
                "5 < 6 and 7 > 6|5 < 6 and 7 > 6",
                "<a title='>'>x</a>|x",
                "a<script>alert('<p>')</script>b|a b",
                "a<STYLE>p{}</style >b|a b",
                "a<script>never closed|a",
                "a<!-- <b> -->b|a b",
                "a<b unfinished|a<b unfinished",
                "&unknown; &#0; &#99999999; &#xD800;|&unknown; &#99999999; &#xD800;",
                "5 &euro; &frac12; &rlm;x|5 € ½ \u200Fx",
                "one<br/>two<hr>three|one two three",
                "<ul><li>one<li>two</ul>|one two",
                "<p>one<p>two|one two",
                "<svg><script>1</script></svg>a|a",
                "a<noscript><p>b</p></noscript>c|a c",
                "?a=1&copy=2 AT&T|?a=1&copy=2 AT&T",
                "<b>&lt;b&gt;</b>|<b>",
                "a<b title='|a<b title='"
            })
    void markupBecomesWords(String markup, String words) {
        assertEquals(words, PlainWords.of(markup));
    }

    @Test
    void controlCharactersBecomeSpace() {
        assertEquals("a b c", PlainWords.of("a\u0000b\r\n\tc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<!--", "<a '", "&#1", "</"})
    void whatNeverEndsIsText(String part) {
        String text = part.repeat(100_000);
        assertEquals(text, PlainWords.of(text));
    }

    @Test
    void whatIsMarkedIsTold() {
        assertTrue(PlainWords.marked("<p>x"));
        assertTrue(PlainWords.marked("x&amp;y"));
        assertFalse(PlainWords.marked("5 < 6 & 7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a & b", "\"'", "&amp;", "سطر\nسطر"})
    void whatWasEscapedIsReadBack(String words) {
        String markup = PlainWords.escaped(words);
        assertFalse(markup.contains("<") || markup.contains("\"") || markup.contains("'"), markup);
        assertEquals(PlainWords.line(words), PlainWords.of(markup));
    }

    @Test
    void noDirectionIsSmuggledIntoMarkup() {
        assertEquals("abc", PlainWords.escaped("a\u202Eb\u2066c\u0000"));
    }
}
