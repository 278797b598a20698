package org.isnad.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page and in them the lines, in the order in which they are read: a block is parted by an empty strip
 * from top to bottom where it has one, else by the empty strips across it, and so on.
 */
final class PageLayout {

    /** The width of the strip between two columns, and the height of one that parts blocks, in sizes of the font. */
    private static final float GUTTER = 1.1f;

    private static final float GAP = 1.6f;

    /** A column has at least so many lines. */
    private static final int COLUMN_LINES = 3;

    private static final int DEEPEST = 12;

    private final boolean rightToLeft;
    private final List<List<TextLine>> blocks = new ArrayList<>();

    private PageLayout(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** The blocks of a page, each with its lines from top to bottom. */
    static List<List<TextLine>> of(List<Glyph> page) {
        long arabic = page.stream()
                .flatMapToInt(glyph -> glyph.letters().codePoints())
                .filter(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .count();
        PageLayout layout = new PageLayout(arabic * 3 > page.size());
        if (page.stream().anyMatch(glyph -> !glyph.isSpace() && !glyph.isMark())) {
            layout.block(page, 0);
        }
        return layout.blocks;
    }

    private void block(List<Glyph> signs, int depth) {
        List<List<Glyph>> lines = lines(signs);
        float size = size(signs);
        if (depth < DEEPEST && lines.size() >= COLUMN_LINES) {
            float gutter = gutter(signs, size);
            if (!Float.isNaN(gutter)) {
                List<Glyph> left =
                        signs.stream().filter(glyph -> glyph.centre() < gutter).toList();
                List<Glyph> right =
                        signs.stream().filter(glyph -> glyph.centre() >= gutter).toList();
                if (lines(left).size() >= COLUMN_LINES && lines(right).size() >= COLUMN_LINES) {
                    block(rightToLeft ? right : left, depth + 1);
                    block(rightToLeft ? left : right, depth + 1);
                    return;
                }
            }
            List<List<Glyph>> parts = parts(lines, size);
            if (parts.size() > 1) {
                parts.forEach(part -> block(part, depth + 1));
                return;
            }
        }
        List<TextLine> read = lines.stream()
                .filter(line -> line.stream().anyMatch(glyph -> !glyph.isSpace() && !glyph.isMark()))
                .map(TextLine::of)
                .toList();
        if (!read.isEmpty()) {
            blocks.add(read);
        }
    }

    /** The signs by lines, from top to bottom. */
    private static List<List<Glyph>> lines(List<Glyph> signs) {
        List<List<Glyph>> lines = new ArrayList<>();
        float y = Float.NaN;
        for (Glyph glyph :
                signs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (lines.isEmpty() || glyph.y() - y > glyph.size() * 0.5f) {
                lines.add(new ArrayList<>());
                y = glyph.y();
            }
            lines.getLast().add(glyph);
        }
        return lines;
    }

    /** The middle of the widest strip that no sign crosses; not a number where none is wide enough. */
    private static float gutter(List<Glyph> signs, float size) {
        List<Glyph> sorted = signs.stream()
                .filter(glyph -> !glyph.isSpace())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        float widest = size * GUTTER;
        float middle = Float.NaN;
        float end = Float.NaN;
        for (Glyph glyph : sorted) {
            if (glyph.x() - end > widest) {
                widest = glyph.x() - end;
                middle = end + widest / 2;
            }
            end = Float.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
        }
        return middle;
    }

    /** The lines parted where the step from one to the next is much larger than the usual one. */
    private static List<List<Glyph>> parts(List<List<Glyph>> lines, float size) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add(y(lines.get(i)) - y(lines.get(i - 1)));
        }
        List<Float> sorted = steps.stream().sorted().toList();
        float usual = Math.max(size, sorted.get(sorted.size() / 2));
        List<List<Glyph>> parts = new ArrayList<>();
        parts.add(new ArrayList<>(lines.getFirst()));
        for (int i = 1; i < lines.size(); i++) {
            if (steps.get(i - 1) > usual * GAP) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().addAll(lines.get(i));
        }
        return parts;
    }

    private static float y(List<Glyph> line) {
        return line.getFirst().y();
    }

    private static float size(List<Glyph> signs) {
        List<Float> sizes = signs.stream().map(Glyph::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }
}
