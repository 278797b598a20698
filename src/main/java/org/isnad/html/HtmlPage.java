package org.isnad.html;

/**
 * A page in one file, for the screen and for paper.
 *
 * <p>A policy in the page itself forbids to load or run anything. Fonts are those of the machine. What is put into the body
 * is markup: texts must go through {@link HtmlText}.
 *
 * @param language BCP 47 tag
 * @param rightToLeft which way the page runs
 * @param title plain text
 * @param body markup
 */
public record HtmlPage(String language, boolean rightToLeft, String title, String body) {

    private static final String STYLE = """
        :root { color-scheme: light dark; --ink: #1b1b1f; --ink2: #55565c; --paper: #fff; --line: #cfd0d6;
          --mark: #fdeeb5; --plan: #0b5c8a; --no: #9c2f2a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --ink2: #b2b3ba; --paper: #17181c;
          --line: #44464e; --mark: #5c4d12; --plan: #7fc4ee; --no: #f09a93; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem; background: var(--paper);
          color: var(--ink); font: 1.0625rem/1.85 "Vazirmatn", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro",
          "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.7rem; line-height: 1.5; margin: 0 0 .5rem; }
        h2 { font-size: 1.2rem; line-height: 1.6; margin: 0 0 .4rem; }
        table + h2, ul + h2, p + h2 { margin-block-start: 1.8rem; }
        .lead, .source, .said, .meta { color: var(--ink2); }
        .lead { margin: 0 0 .5rem; }
        .entry { border-block-start: 1px solid var(--line); margin-block-start: 1.5rem; padding-block-start: 1rem; }
        .passage { margin: 0 0 1.25rem; }
        .tag { display: inline-block; margin: 0 0 .25rem; padding: 0 .6rem; border: 1.5px solid var(--ink2);
          border-radius: .3rem; font-size: .9rem; font-weight: bold; }
        .planned .tag { border-style: dashed; border-color: var(--plan); color: var(--plan); }
        .denied .tag, .disputed .tag, .broken .tag { border-color: var(--no); color: var(--no); }
        blockquote { margin: 0; padding-inline-start: .9rem; border-inline-start: 4px solid var(--ink2); }
        .planned blockquote { border-inline-start: 4px dashed var(--plan); }
        blockquote p { margin: 0; }
        mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: 1px;
          text-underline-offset: .3em; }
        .source, .said, .meta { font-size: .9rem; margin: .25rem 0 0; }
        .said { padding-inline-start: 1.2rem; }
        .sources { border-block-start: 2px solid var(--ink2); margin-block-start: 2.5rem; padding-block-start: 1rem; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
        code { font-family: "DejaVu Sans Mono", "Consolas", monospace; font-size: .8rem; }
        a { color: inherit; }
        @page { margin: 18mm 16mm; }
        @media print {
          :root { --ink: #000; --ink2: #333; --paper: #fff; --line: #999; --mark: transparent; --plan: #000;
            --no: #000; }
          body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.7; }
          h2 { break-after: avoid; }
          .passage, tr { break-inside: avoid; }
          a { text-decoration: none; }
        }
        """;

    /** The text of the file, to be written in UTF-8. */
    public String text() {
        return "<!DOCTYPE html>\n<html lang=\"" + HtmlText.escaped(language) + "\" dir=\"" + direction(rightToLeft)
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"generator\" content=\"Isnad\">\n"
                + "<title>" + HtmlText.shown(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + body + "</body>\n</html>\n";
    }

    /** The value of a {@code dir} attribute. */
    public static String direction(boolean rightToLeft) {
        return rightToLeft ? "rtl" : "ltr";
    }
}
