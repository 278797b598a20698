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
    private static final double HEADING_GAP_PX = 8;
    private static final double BLOCK_GAP_PX = 6;

    private final ExportRequest request;
    private final ExportDetail detail;
    private final TextMetrics metrics;
    private final List<FurnitureLine> header = new ArrayList<>();
    private final List<FurnitureLine> footer = new ArrayList<>();
    private final ExportCitations citations;
    private final int citationLines;
    private final double headerPx;
    private final double footerPx;
    private double citationsTopPx;
    private int citationHeadLines;

    /**
     * What stands around the plots.
     *
     * @param cited the records of the picture
     * @param citationLines how high the list of the numbered citations is, without its heading; 0 for no list
     */
    ExportFurniture(ExportRequest request, CitedRecords cited, ExportDetail detail, int citationLines) {
        this.request = request;
        this.detail = detail;
        this.citationLines = citationLines;
        metrics = request.metrics();
        citations = new ExportCitations(request, cited, detail.note(), widthPx());
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
        // Without the leading under the last line.
        headerPx = header.stream()
                .mapToDouble(line -> line.topPx() + line.row().heightPx(metrics))
                .max()
                .orElse(0);
        footerPx = outside(words, footer(words, cited));
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
                && header.getFirst().row().widthPx(metrics) + SourceLines.COLUMN_GAP_PX + width <= widthPx();
        if (!beside) {
            return block(header, "subtitle", runs, detail.subtitle(), top);
        }
        double baseline = metrics.ascent(detail.title()) - metrics.ascent(detail.subtitle());
        header.add(new FurnitureLine("subtitle/" + header.size(), rows.getFirst(), widthPx() - width, baseline));
        return top;
    }

    private double footer(ExportWords words, CitedRecords cited) {
        if (!request.footer()) {
            List<LineBreaking.Run> runs = new ArrayList<>(shown(words));
            runs.addAll(credit());
            return block(footer, "credit", runs, detail.note(), 0);
        }
        List<ExportSources.Source> sources = new ExportSources(request).all(cited);
        SourceLines lines = new SourceLines(request, detail.note(), detail.sources(), widthPx(), footer);
        double y = 0;
        boolean creditTold = false;
        List<LineBreaking.Run> first = new ArrayList<>();
        first.add(LineBreaking.words(request.labels().text("export.sources"), ColourRole.INK));
        // Where there is no source to name, that is told.
        ExportDetail.Sources told = sources.isEmpty() ? ExportDetail.Sources.COUNT : detail.sources();
        switch (told) {
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
                y = lines.names(sources, y);
                y = block(footer, "shown", shown(words), detail.note(), y);
            }
            case FULL, DATED -> {
                double top = y;
                TextRow heading = LineBreaking.lines(first, detail.note(), widthPx(), metrics)
                        .getFirst();
                y = lines.columns(sources, heading.widthPx(metrics) + HEADING_GAP_PX, top);
                footer.add(0, new FurnitureLine("sources", heading, 0, besideTop(heading, footer.getFirst())));
                y = counts(words, y);
                creditTold = true;
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
            List<LineBreaking.Run> notes = words.notes(new ExportSources(request).readings()).stream()
                    .map(note -> LineBreaking.words(note, ColourRole.INK_2))
                    .toList();
            y = notes.isEmpty() ? y : block(footer, "note", notes, detail.note(), y);
        }
        return told == ExportDetail.Sources.COUNT || creditTold
                ? y
                : block(footer, "credit", creditWithRest(), detail.note(), y);
    }

    /** What the picture shows and who made it: at the end of the last line of the sources, or under them. */
    private double counts(ExportWords words, double top) {
        List<LineBreaking.Run> runs = new ArrayList<>(shown(words));
        creditWithRest().stream()
                .map(run -> LineBreaking.words(separated(run.text()), run.colour()))
                .forEach(runs::add);
        List<TextRow> rows = LineBreaking.lines(runs, detail.note(), widthPx(), metrics);
        double width = rows.getFirst().widthPx(metrics);
        FurnitureLine last = footer.getLast();
        double end = last.startPx() + last.row().widthPx(metrics);
        if (rows.size() == 1 && end + SourceLines.COLUMN_GAP_PX + width <= widthPx()) {
            footer.add(
                    new FurnitureLine("shown", rows.getFirst(), widthPx() - width, besideTop(rows.getFirst(), last)));
            return top;
        }
        return block(footer, "shown", runs, detail.note(), top);
    }

    /** Where a row begins that stands on one line with another, which may be higher for its numeral. */
    private double besideTop(TextRow row, FurnitureLine other) {
        return other.topPx() + (other.row().heightPx(metrics) - row.heightPx(metrics)) / 2;
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

    private double block(List<FurnitureLine> into, String key, List<LineBreaking.Run> runs, FontRole font, double top) {
        double y = top;
        for (TextRow row : LineBreaking.lines(runs, font, widthPx(), metrics)) {
            into.add(new FurnitureLine(key + "/" + into.size(), row, 0, y));
            y += lineHeight(font);
        }
        return y;
    }

    private double lineHeight(FontRole font) {
        return FurnitureLine.heightPx(font, metrics);
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
        List<FurnitureLine> lines = new ArrayList<>(footer);
        lines.addAll(citationLines(numbered));
        draw(foot, lines, footTop + BLOCK_GAP_PX);
        panes.add(foot.pane());
        return panes;
    }

    private List<FurnitureLine> citationLines(List<String> numbered) {
        List<FurnitureLine> lines = new ArrayList<>();
        if (citationLines == 0) {
            return lines;
        }
        double lineHeight = lineHeight(detail.note());
        double y = citationsTopPx;
        int rest = citations.count() - citations.listed(numbered, citationLines);
        for (TextRow row : LineBreaking.lines(heading(rest), detail.note(), widthPx(), metrics)) {
            lines.add(new FurnitureLine("citations/" + lines.size(), row, 0, y));
            y += lineHeight;
        }
        double top = citationsTopPx + citationHeadLines * lineHeight;
        for (ExportCitations.Cell cell : citations.cells(numbered, citationLines)) {
            lines.add(new FurnitureLine(
                    "citation/" + lines.size(), cell.row(), cell.startPx(), top + cell.line() * lineHeight));
        }
        return lines;
    }

    private void draw(PaneBuilder builder, List<FurnitureLine> lines, double top) {
        for (FurnitureLine line : lines) {
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
