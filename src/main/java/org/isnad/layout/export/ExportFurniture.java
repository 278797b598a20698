package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.drawing.LineBreaking;
import org.isnad.layout.drawing.PaneBuilder;
import org.isnad.layout.drawing.TextRow;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;

/** What stands over and under the plots of an exported picture at one level of detail, measured before it is drawn. */
final class ExportFurniture {
    private static final double COLUMN_GAP_PX = 28;
    private static final double COLUMN_MIN_PX = 330;
    private static final int MOST_COLUMNS = 4;
    private static final double LINE_FACTOR = 1.12;
    private static final double BLOCK_GAP_PX = 6;

    private final ExportRequest request;
    private final ExportDetail detail;
    private final TextMetrics metrics;
    private final List<Line> header = new ArrayList<>();
    private final List<Line> footer = new ArrayList<>();
    private final ExportCitations citations;
    private final int citationLines;
    private final double headerPx;
    private final double footerPx;
    private double citationsTopPx;
    private int citationHeadLines;

    /**
     * A line of text.
     *
     * @param key its name
     * @param row its text
     * @param startPx distance of its first edge from the start of the text area
     * @param topPx distance from the top of its block
     */
    private record Line(String key, TextRow row, double startPx, double topPx) {}

    /**
     * What stands around the plots.
     *
     * @param citationLines how high the list of the numbered citations is, without its heading; 0 for no list
     */
    ExportFurniture(ExportRequest request, ExportDetail detail, int citationLines) {
        this.request = request;
        this.detail = detail;
        this.citationLines = citationLines;
        metrics = request.metrics();
        citations = new ExportCitations(request, detail.note(), widthPx());
        ExportWords words = new ExportWords(request);
        double y = 0;
        if (detail.hasTitle()) {
            y = block(header, "title", List.of(LineBreaking.words(words.title(), ColourRole.INK)), detail.title(), y);
        }
        if (detail.hasSubtitle()) {
            y = subtitle(List.of(LineBreaking.words(words.subtitle(), ColourRole.INK_2)), y);
        }
        for (String line : words.excerpt()) {
            y = block(header, "excerpt", List.of(LineBreaking.words(line, ColourRole.INK)), detail.subtitle(), y);
        }
        headerPx = y;
        footerPx = outside(words, footer(words));
    }

    /** Dates from outside are told under every picture that has them, however little room there is. */
    private double outside(ExportWords words, double top) {
        return words.outside()
                .map(line ->
                        block(footer, "outside", List.of(LineBreaking.words(line, ColourRole.INK)), detail.note(), top))
                .orElse(top);
    }

    /** The subtitle, at the end of the line of a short title or under it. */
    private double subtitle(List<LineBreaking.Run> runs, double top) {
        List<TextRow> rows = LineBreaking.lines(runs, detail.subtitle(), widthPx(), metrics);
        double width = rows.getFirst().widthPx(metrics);
        boolean beside = rows.size() == 1
                && header.size() == 1
                && header.getFirst().row().widthPx(metrics) + COLUMN_GAP_PX + width <= widthPx();
        if (!beside) {
            return block(header, "subtitle", runs, detail.subtitle(), top);
        }
        double baseline = metrics.ascent(detail.title()) - metrics.ascent(detail.subtitle());
        header.add(new Line("subtitle/" + header.size(), rows.getFirst(), widthPx() - width, baseline));
        return top;
    }

    private double footer(ExportWords words) {
        if (!request.footer()) {
            List<LineBreaking.Run> runs = new ArrayList<>(shown(words));
            runs.addAll(credit());
            return block(footer, "credit", runs, detail.note(), BLOCK_GAP_PX);
        }
        ExportSources sources = new ExportSources(request);
        double y = BLOCK_GAP_PX;
        boolean creditTold = false;
        List<LineBreaking.Run> first = new ArrayList<>();
        first.add(LineBreaking.words(request.labels().text("export.sources"), ColourRole.INK));
        switch (detail.sources()) {
            case COUNT -> {
                first.add(LineBreaking.words(
                        request.labels()
                                .text(
                                        "common.count.articles",
                                        "n",
                                        request.dataset().articles().size()),
                        ColourRole.INK));
                first.addAll(credit());
                y = block(footer, "sources", first, detail.note(), y);
            }
            case NAMES -> {
                y = names(sources.all(), y);
                y = block(footer, "shown", shown(words), detail.note(), y);
            }
            case FULL, DATED -> {
                double heading = y;
                y = block(footer, "sources", first, detail.note(), y);
                List<LineBreaking.Run> beside = new ArrayList<>(shown(words));
                creditWithRest().stream()
                        .map(run -> LineBreaking.words(separated(run.text()), run.colour()))
                        .forEach(beside::add);
                List<TextRow> counts = LineBreaking.lines(beside, detail.note(), widthPx(), metrics);
                double headingPx = footer.getLast().row().widthPx(metrics);
                double countsPx = counts.getFirst().widthPx(metrics);
                boolean besideHeading = counts.size() == 1 && headingPx + COLUMN_GAP_PX + countsPx <= widthPx();
                if (besideHeading) {
                    footer.add(new Line("shown", counts.getFirst(), widthPx() - countsPx, heading));
                }
                y = columns(sources.all(), y);
                if (!besideHeading) {
                    y = block(footer, "shown", shown(words), detail.note(), y);
                }
                creditTold = besideHeading;
            }
        }
        if (citationLines > 0) {
            y += BLOCK_GAP_PX;
            citationsTopPx = y;
            citationHeadLines = LineBreaking.lines(heading(citations.count()), detail.note(), widthPx(), metrics)
                    .size();
            y += (citationHeadLines + citationLines) * lineHeight(detail.note()) + BLOCK_GAP_PX;
        }
        if (detail.hasNotes()) {
            List<LineBreaking.Run> notes = words.notes(sources.readings()).stream()
                    .map(note -> LineBreaking.words(note, ColourRole.INK_2))
                    .toList();
            y = notes.isEmpty() ? y : block(footer, "note", notes, detail.note(), y);
        }
        return detail.sources() == ExportDetail.Sources.COUNT || creditTold
                ? y
                : block(footer, "credit", creditWithRest(), detail.note(), y);
    }

    /** What the numbers beside the marks are, and how many citations are not listed. */
    private List<LineBreaking.Run> heading(int rest) {
        List<LineBreaking.Run> runs = new ArrayList<>();
        runs.add(LineBreaking.words(request.labels().text("export.citations"), ColourRole.INK));
        if (rest > 0) {
            runs.add(rest(rest, "export.citations.more"));
        }
        return runs;
    }

    /** Who made the picture and what its file holds. Without a list of citations it says how many there are. */
    private List<LineBreaking.Run> creditWithRest() {
        List<LineBreaking.Run> runs = new ArrayList<>(credit());
        runs.set(0, LineBreaking.words(request.labels().text("export.credit"), ColourRole.INK_2));
        if (citationLines == 0 && citations.count() > 0) {
            runs.set(1, rest(citations.count(), "export.citations.all"));
        }
        return runs;
    }

    private static String separated(String text) {
        return text.startsWith(LineBreaking.SEPARATOR) ? text : LineBreaking.SEPARATOR + text;
    }

    private LineBreaking.Run rest(int count, String key) {
        return LineBreaking.words(LineBreaking.SEPARATOR + request.labels().text(key, "n", count), ColourRole.INK_2);
    }

    private List<LineBreaking.Run> credit() {
        return List.of(
                LineBreaking.words(LineBreaking.SEPARATOR + request.labels().text("export.credit"), ColourRole.INK_2),
                LineBreaking.words(
                        LineBreaking.SEPARATOR + request.labels().text("export.credit.proof"), ColourRole.INK_2));
    }

    private static List<LineBreaking.Run> shown(ExportWords words) {
        return List.of(LineBreaking.words(String.join(" " + LineBreaking.SEPARATOR, words.shown()), ColourRole.INK_2));
    }

    private double names(List<ExportSources.Source> sources, double top) {
        double lineHeight = lineHeight(detail.note());
        double x = 0;
        double y = top;
        List<TextRow> rows = new ArrayList<>();
        rows.addAll(LineBreaking.lines(
                List.of(LineBreaking.words(request.labels().text("export.sources"), ColourRole.INK)),
                detail.note(),
                widthPx(),
                metrics));
        for (ExportSources.Source source : sources) {
            rows.addAll(numbered(source.numeral(), List.of(source.name()), widthPx()));
        }
        for (TextRow row : rows) {
            double width = row.widthPx(metrics);
            if (x > 0 && x + width > widthPx()) {
                x = 0;
                y += lineHeight;
            }
            footer.add(new Line("source/" + footer.size(), row, x, y));
            x += width + 12;
        }
        return y + lineHeight;
    }

    private double columns(List<ExportSources.Source> sources, double top) {
        int columns = columnCount(sources.size());
        double width = (widthPx() - COLUMN_GAP_PX * (columns - 1)) / columns;
        double y = top;
        for (int i = 0; i < sources.size(); i += columns) {
            double next = y;
            for (int column = 0; column < columns && i + column < sources.size(); column++) {
                ExportSources.Source source = sources.get(i + column);
                List<LineBreaking.Run> runs = new ArrayList<>(List.of(source.name()));
                runs.add(source.date());
                if (detail.sources() == ExportDetail.Sources.FULL) {
                    runs.add(source.paragraphs());
                }
                double lineTop = y;
                for (TextRow row : numbered(source.numeral(), runs, width)) {
                    boolean continued = lineTop > y;
                    double indent = continued ? width - room(width) : 0;
                    footer.add(new Line(
                            "source/" + footer.size(), row, column * (width + COLUMN_GAP_PX) + indent, lineTop));
                    lineTop += lineHeight(detail.note());
                }
                next = Math.max(next, lineTop);
            }
            y = next;
        }
        return y;
    }

    /** As many columns as there is room for, but no more than it takes for as few rows: five stand as three and two. */
    private int columnCount(int sources) {
        int room = (int) ((widthPx() + COLUMN_GAP_PX) / (COLUMN_MIN_PX + COLUMN_GAP_PX));
        int most = Math.clamp(room, 1, MOST_COLUMNS);
        int rows = Math.ceilDiv(Math.max(1, sources), most);
        return Math.ceilDiv(Math.max(1, sources), rows);
    }

    /** The lines of a source; the first begins with its numeral. */
    private List<TextRow> numbered(Optional<Integer> numeral, List<LineBreaking.Run> runs, double width) {
        List<TextRow> rows = new ArrayList<>(LineBreaking.lines(runs, detail.note(), room(width), metrics));
        numeral.ifPresent(number -> {
            List<TextRow.Part> parts = new ArrayList<>();
            parts.add(new TextRow.Part.Numeral(request.labels().number(number)));
            // A second gap: the circle stands a little apart from the name.
            parts.add(new TextRow.Part.Drawing(0, (_, _) -> List.of()));
            parts.addAll(rows.getFirst().parts());
            rows.set(0, new TextRow(parts, rows.getFirst().gapPx()));
        });
        return rows;
    }

    /** What a numeral leaves of the width of a line. */
    private double room(double width) {
        double numeral = Math.max(2 * TextRow.numeralRadiusPx(metrics), metrics.width("00", FontRole.NUMERAL) + 4);
        return width - numeral - 2 * metrics.width(" ", detail.note());
    }

    private double block(List<Line> into, String key, List<LineBreaking.Run> runs, FontRole font, double top) {
        double y = top;
        for (TextRow row : LineBreaking.lines(runs, font, widthPx(), metrics)) {
            into.add(new Line(key + "/" + into.size(), row, 0, y));
            y += lineHeight(font);
        }
        return y;
    }

    private double lineHeight(FontRole font) {
        double text = (metrics.ascent(font) + metrics.descent(font)) * LINE_FACTOR;
        return Math.max(text, 2 * TextRow.numeralRadiusPx(metrics) + 3);
    }

    private double widthPx() {
        return request.widthPx() - 2 * detail.marginPx();
    }

    /** Whether every title is short enough for its type: no more than two lines. */
    boolean titleFits() {
        return header.stream().filter(line -> line.key().startsWith("title/")).count() <= 2;
    }

    /** Where the plots stand. */
    Box plots() {
        double margin = detail.marginPx();
        double top = margin + headerPx + (headerPx > 0 ? BLOCK_GAP_PX : 0);
        double bottom = request.heightPx() - margin - footerPx - BLOCK_GAP_PX;
        return new Box(margin, top, widthPx(), Math.max(0, bottom - top));
    }

    /** The citations of the picture. */
    ExportCitations citations() {
        return citations;
    }

    /** How many lines of citations there is room for while the plots stay as high as told. */
    int roomForCitations(double plotsPx) {
        boolean lists = request.footer() && detail.sources() == ExportDetail.Sources.FULL;
        double line = lineHeight(detail.note());
        int head = LineBreaking.lines(heading(citations.count()), detail.note(), widthPx(), metrics)
                .size();
        double free = plots().height() - plotsPx - 2 * BLOCK_GAP_PX;
        return lists ? Math.max(0, (int) (free / line) - head) : 0;
    }

    /**
     * Title and sources, each as a pane of the picture.
     *
     * @param numbered ids of the numbered records
     */
    List<Pane> panes(List<String> numbered) {
        Box plots = plots();
        List<Pane> panes = new ArrayList<>();
        if (!header.isEmpty()) {
            PaneBuilder head = builder("export-header", new Box(0, 0, request.widthPx(), plots.y()));
            draw(head, header, detail.marginPx());
            panes.add(head.pane());
        }
        double footTop = plots.bottom();
        PaneBuilder foot =
                builder("export-footer", new Box(0, footTop, request.widthPx(), request.heightPx() - footTop));
        foot.decoration(
                "export/rule",
                Layer.GRID,
                Outline.line(plots.x(), footTop + 2, plots.right(), footTop + 2),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        List<Line> lines = new ArrayList<>(footer);
        lines.addAll(citationLines(numbered));
        draw(foot, lines, footTop + BLOCK_GAP_PX);
        panes.add(foot.pane());
        return panes;
    }

    private List<Line> citationLines(List<String> numbered) {
        List<Line> lines = new ArrayList<>();
        if (citationLines == 0) {
            return lines;
        }
        double lineHeight = lineHeight(detail.note());
        double y = citationsTopPx;
        int rest = citations.count() - citations.listed(numbered, citationLines);
        for (TextRow row : LineBreaking.lines(heading(rest), detail.note(), widthPx(), metrics)) {
            lines.add(new Line("citations/" + lines.size(), row, 0, y));
            y += lineHeight;
        }
        double top = citationsTopPx + citationHeadLines * lineHeight;
        for (ExportCitations.Cell cell : citations.cells(numbered, citationLines)) {
            lines.add(new Line("citation/" + lines.size(), cell.row(), cell.startPx(), top + cell.line() * lineHeight));
        }
        return lines;
    }

    private void draw(PaneBuilder builder, List<Line> lines, double top) {
        for (Line line : lines) {
            double width = line.row().widthPx(metrics);
            Box box = new Box(
                    detail.marginPx() + line.startPx(),
                    top + line.topPx(),
                    width,
                    line.row().heightPx(metrics));
            builder.row("export/" + line.key(), Layer.LABEL, line.row(), box, Optional.empty(), Optional.empty());
        }
    }

    private PaneBuilder builder(String name, Box bounds) {
        return new PaneBuilder(name, bounds, request.direction(), request.labels(), metrics);
    }
}
