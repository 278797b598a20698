package org.isnad.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the lines of pages together to paragraphs. */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?U)[-–—/|\\s]*\\d{1,4}[-–—/|\\s]*(?:\\d{1,4})?[-–—/|\\s]*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?؟:…»”\"؛]\\s*");
    private static final Pattern DIGITS = Pattern.compile("(?U)\\d+");

    /** A line that stands at the edge of so many pages is no part of an article. */
    private static final int REPEATED = 3;

    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private int running;

    private PdfParagraphs() {}

    static PdfParagraphs of(List<List<List<TextLine>>> pages) {
        PdfParagraphs found = new PdfParagraphs();
        Set<String> repeated = repeated(pages);
        boolean open = false;
        float size = 0;
        for (List<List<TextLine>> page : pages) {
            List<TextLine> edges = edges(page);
            for (List<TextLine> block : page) {
                List<TextLine> lines = block.stream()
                        .filter(line -> !edges.contains(line)
                                || !(PAGE_NUMBER.matcher(line.text()).matches() || repeated.contains(pattern(line))))
                        .toList();
                found.running += block.size() - lines.size();
                if (!lines.isEmpty()) {
                    // What ends in the middle of a sentence goes on in the next column or on the next page.
                    boolean goesOn = open && Math.abs(lines.getFirst().size() - size) < 0.5f;
                    found.block(lines, goesOn);
                    size = lines.getLast().size();
                    open = !SENTENCE_END.matcher(lines.getLast().text()).matches() && lines.size() > 1;
                }
            }
        }
        return found;
    }

    /** The paragraphs. */
    List<String> paragraphs() {
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    /** How many page numbers and repeated lines were left out. */
    int running() {
        return running;
    }

    private void block(List<TextLine> lines, boolean goesOn) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double step = usualStep(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean begins = i == 0 ? !goesOn : begins(lines.get(i - 1), line, left, right, step);
            if (begins || paragraphs.isEmpty()) {
                paragraphs.add(new StringBuilder(line.text()));
            } else {
                paragraphs.getLast().append(' ').append(line.text());
            }
        }
    }

    private static boolean begins(TextLine before, TextLine line, double left, double right, double step) {
        if (Math.abs(before.size() - line.size()) > 1 || line.y() - before.y() > step * 1.35) {
            return true;
        }
        boolean arabic = line.text()
                .codePoints()
                .anyMatch(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        double indent = arabic ? right - line.right() : line.left() - left;
        double indentBefore = arabic ? right - before.right() : before.left() - left;
        double rest = arabic ? before.left() - left : right - before.right();
        boolean ended = SENTENCE_END.matcher(before.text()).matches();
        return ended && (rest > (right - left) * 0.12 || (indent > line.size() && indentBefore < line.size() / 2));
    }

    private static double usualStep(List<TextLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add(lines.get(i).y() - lines.get(i - 1).y());
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }

    /** The highest and the lowest line of a page. */
    private static List<TextLine> edges(List<List<TextLine>> page) {
        TextLine first = null;
        TextLine last = null;
        for (List<TextLine> block : page) {
            for (TextLine line : block) {
                first = first == null || line.y() < first.y() ? line : first;
                last = last == null || line.y() > last.y() ? line : last;
            }
        }
        return first == null || last == null ? List.of() : List.of(first, last);
    }

    private static Set<String> repeated(List<List<List<TextLine>>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<List<TextLine>> page : pages) {
            Set<String> ofPage = new HashSet<>();
            edges(page).forEach(line -> ofPage.add(pattern(line)));
            ofPage.forEach(pattern -> counts.merge(pattern, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < REPEATED);
        return Set.copyOf(counts.keySet());
    }

    /** The line with every number alike. */
    private static String pattern(TextLine line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }
}
