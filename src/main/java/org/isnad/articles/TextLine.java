package org.isnad.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page.
 *
 * @param text as it is read
 * @param left its left edge in points
 * @param right its right edge in points
 * @param y its base line in points from the top
 * @param size of its font in points
 */
record TextLine(String text, float left, float right, float y, float size) {

    /** A line of signs; at least one of them is no space. */
    static TextLine of(List<Glyph> signs) {
        List<Glyph> letters = new ArrayList<>(signs.stream()
                .filter(glyph -> !glyph.isMark())
                .sorted(Comparator.comparingDouble(Glyph::centre))
                .toList());
        while (letters.getFirst().isSpace()) {
            letters.removeFirst();
        }
        while (letters.getLast().isSpace()) {
            letters.removeLast();
        }
        List<StringBuilder> read = new ArrayList<>();
        letters.forEach(glyph -> read.add(new StringBuilder(glyph.letters())));
        for (Glyph mark : signs) {
            if (mark.isMark()) {
                read.get(nearest(mark, letters)).append(mark.letters());
            }
        }
        List<String> ordered = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            if (i > 0 && apart(letters.get(i - 1), letters.get(i))) {
                ordered.add(" ");
            }
            ordered.add(read.get(i).toString());
        }
        double size = letters.stream().mapToDouble(Glyph::size).average().orElse(1);
        double y = letters.stream().mapToDouble(Glyph::y).average().orElse(0);
        return new TextLine(
                VisualLine.read(ordered).replaceAll("(?U)\\s+", " ").strip(),
                letters.getFirst().x(),
                letters.getLast().right(),
                (float) y,
                (float) size);
    }

    private static int nearest(Glyph mark, List<Glyph> letters) {
        int nearest = 0;
        for (int i = 1; i < letters.size(); i++) {
            if (Math.abs(letters.get(i).centre() - mark.centre())
                    < Math.abs(letters.get(nearest).centre() - mark.centre())) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Whether there is room for a space between two signs and none is drawn there. */
    private static boolean apart(Glyph left, Glyph right) {
        if (left.isSpace() || right.isSpace()) {
            return false;
        }
        float space = left.space() > 0 ? left.space() : left.size() / 4;
        return right.x() - left.right() > Math.min(space / 2, left.size() * 0.15f);
    }
}
