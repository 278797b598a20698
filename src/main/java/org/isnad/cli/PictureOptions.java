package org.isnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.layout.export.PictureExtras;
import org.isnad.layout.export.PictureTitles;
import org.isnad.model.Language;
import org.isnad.proof.PictureTime;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.isnad.time.DateBounds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a picture is to look, as far as it is said on the command line. */
final class PictureOptions {
    private static final String ALL = "all";
    private static final int WIDTH_PX = 1600;
    private static final int SINGLE_HEIGHT_PX = 900;
    private static final int BOTH_HEIGHT_PX = 1200;

    @Option(
            names = "--preset",
            paramLabel = "1200x675|1920x1080|square|a4|a3|full",
            converter = Preset.class,
            description =
                    "A common size; full: as wide as the time range needs. --width and --height override it. Default:"
                            + " 1600x900, 1600x1200 for both.")
    private @Nullable ExportPreset preset;

    @Option(
            names = "--width",
            paramLabel = "PX",
            description = "Width of the picture, at least 480. Default: that of the preset.")
    private @Nullable Integer width;

    @Option(
            names = "--height",
            paramLabel = "PX",
            description = "Height of the picture, at least 320. Default: that of the preset.")
    private @Nullable Integer height;

    @Option(
            names = "--scale",
            paramLabel = "K",
            defaultValue = "1",
            description =
                    "Pixels of the file per pixel of width and height, 1 to 4; no side of the file may exceed 16000"
                            + " pixels. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(
            names = "--range",
            paramLabel = "whole|busiest",
            defaultValue = "whole",
            description =
                    "Time range where --from and --to do not say otherwise: all of it, or the busiest part, on which"
                            + " the window opens. Default: ${DEFAULT-VALUE}.")
    private RangeName range = RangeName.whole;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "First day, month or year (EDTF). Default: the start of the range.")
    private @Nullable DateBounds from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "Last day, month or year (EDTF), inclusive. Default: the end of the range.")
    private @Nullable DateBounds to;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast|print",
            converter = ThemeName.class,
            defaultValue = "print",
            description = "Colours of the picture. Default: ${DEFAULT-VALUE}.")
    private Theme theme = Theme.PRINT;

    @Option(
            names = "--direction",
            paramLabel = "rtl|ltr",
            defaultValue = "rtl",
            description = "Direction of time; rtl: the oldest at the right. Default: ${DEFAULT-VALUE}.")
    private DirectionName direction = DirectionName.rtl;

    @Option(
            names = "--months",
            paramLabel = "iraqi|egyptian|both|maghrebi",
            defaultValue = "iraqi",
            description = "Arabic month names. Default: ${DEFAULT-VALUE}.")
    private MonthNames months = MonthNames.IRAQI;

    @Option(
            names = "--digits",
            paramLabel = "western|arabic",
            defaultValue = "western",
            description = "Digits in Arabic labels; quotations keep theirs. Default: ${DEFAULT-VALUE}.")
    private DigitsName digits = DigitsName.western;

    @Option(names = "--hijri", description = "Show dates of the Islamic calendar (Umm al-Qura) too, from 1300 to 1600.")
    private boolean hijri;

    @Option(
            names = "--values",
            paramLabel = "log|linear|broken",
            defaultValue = "broken",
            description = "Value scale of the chart; broken: linear, with long empty stretches left out. Default:"
                    + " ${DEFAULT-VALUE}.")
    private NumberScale.Kind values = NumberScale.Kind.BROKEN;

    @Option(
            names = "--strips",
            paramLabel = "SERIES",
            split = ",",
            description =
                    "Series of figures to show in strips under the chart: comma-separated ids, or all. Default: none.")
    private List<String> series = List.of();

    @Option(
            names = "--lanes",
            paramLabel = "category|actor|place|article",
            defaultValue = "category",
            description = "What the lanes group events by; an event may stand in several. Default: ${DEFAULT-VALUE}.")
    private LaneKind lanes = LaneKind.CATEGORY;

    @Option(
            names = "--hide",
            paramLabel = "LANES",
            split = ",",
            description = "Lanes to leave out: comma-separated ids. Default: none.")
    private List<String> hidden = List.of();

    @Option(
            names = "--collapse",
            paramLabel = "LANES",
            split = ",",
            description = "Lanes to fold into thin rows: comma-separated ids. Default: none.")
    private List<String> collapsed = List.of();

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = DateOption.class,
            description =
                    "Show only what was published by the end of this day, month or year (EDTF); what cannot be dated is"
                            + " drawn faint. Default: everything.")
    private @Nullable DateBounds knownBy;

    @Option(
            names = "--footer",
            paramLabel = "on|off",
            defaultValue = "on",
            description = "Number the marks and list their sources under the plots. Default: ${DEFAULT-VALUE}.")
    private Switch footer = Switch.on;

    @Option(
            names = "--breaks",
            description =
                    "Shorten long stretches of time in which nothing begins or ends; each is marked, with its dates.")
    private boolean breaks;

    @Option(
            names = "--derived",
            description =
                    "Show, apart from the figures, what can be computed from two of one article, with its formula.")
    private boolean derived;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "Title over the picture, at most 160 characters. Default: the title of the data set.")
    private @Nullable String title;

    @Option(
            names = "--subtitle",
            paramLabel = "TEXT",
            description =
                    "Line under the title, at most 320 characters. Default: what is shown, its unit and its time.")
    private @Nullable String subtitle;

    /** The sizes, as they are written on the command line. */
    static final class Preset implements ITypeConverter<ExportPreset> {
        @Override
        public ExportPreset convert(String word) {
            return oneOf(List.of(ExportPreset.values()), ExportPreset::code, word);
        }
    }

    /** The themes, by their names. */
    static final class ThemeName implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String word) {
            return oneOf(Theme.ALL, Theme::name, word);
        }
    }

    /** The directions, as they are written on the command line. */
    enum DirectionName {
        rtl(Direction.RIGHT_TO_LEFT),
        ltr(Direction.LEFT_TO_RIGHT);

        private final Direction direction;

        DirectionName(Direction direction) {
            this.direction = direction;
        }
    }

    /** The digits, as they are written on the command line. */
    enum DigitsName {
        western(Digits.WESTERN),
        arabic(Digits.ARABIC_INDIC);

        private final Digits digits;

        DigitsName(Digits digits) {
            this.digits = digits;
        }
    }

    /** The ranges that follow the data, as they are written on the command line. */
    enum RangeName {
        whole,
        busiest
    }

    /** On or off. */
    enum Switch {
        on,
        off
    }

    private static <T> T oneOf(List<T> values, Function<T, String> name, String word) {
        return values.stream()
                .filter(value -> name.apply(value).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(values.stream().map(name).collect(Collectors.joining(", "))));
    }

    /** The words of the picture. */
    LabelSettings labels(Language language) {
        return new LabelSettings(language, months, digits.digits).withHijri(hijri);
    }

    /** What cannot be meant of these options for that data, as a message. */
    Optional<String> fault(ExportRequest.Content content, PlotData data, Labels labels) {
        if (fromDay(data) >= toDay(data)) {
            return Optional.of(labels.text("cli.export.no_time"));
        }
        if (!PictureView.sizeFits(widthPx(data), heightPx(content), scale)) {
            return Optional.of(labels.text(
                    "cli.export.size",
                    "min_width",
                    (long) ExportRequest.MIN_WIDTH_PX,
                    "min_height",
                    (long) ExportRequest.MIN_HEIGHT_PX,
                    "max",
                    (long) ExportRequest.MAX_SIDE_PX));
        }
        if (tooLong(title, PictureTitles.MOST_OF_TITLE)) {
            return Optional.of(
                    labels.text("cli.export.long_words", "option", "--title", "most", PictureTitles.MOST_OF_TITLE));
        }
        if (tooLong(subtitle, PictureTitles.MOST_OF_SUBTITLE)) {
            return Optional.of(labels.text(
                    "cli.export.long_words", "option", "--subtitle", "most", PictureTitles.MOST_OF_SUBTITLE));
        }
        Set<String> known = new TreeSet<>(
                strips(data, labels).stream().map(one -> one.id().value()).toList());
        Optional<String> strange = series.stream()
                .filter(name -> !name.equals(ALL) && !known.contains(name))
                .findFirst();
        if (strange.isPresent()) {
            return Optional.of(
                    labels.text("cli.export.no_series", "series", strange.get(), "known", String.join(", ", known)));
        }
        Set<String> ids = data.lanes(lanes).stream().map(LaneSpec::id).collect(Collectors.toCollection(TreeSet::new));
        for (List<String> named : List.of(hidden, collapsed)) {
            for (String lane : named) {
                if (!ids.contains(lane)) {
                    return Optional.of(
                            labels.text("cli.export.no_lane", "lane", lane, "known", String.join(", ", ids)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean tooLong(@Nullable String words, int most) {
        return words != null && !PictureTitles.fits(words, most);
    }

    /**
     * The view; only without a {@link #fault}.
     *
     * @param outside whether the dates of the data are counted from outside
     */
    PictureView view(ExportRequest.Content content, PlotData data, Labels labels, boolean outside) {
        return new PictureView(
                content,
                fromDay(data),
                toDay(data),
                direction.direction,
                values,
                lanes,
                Set.copyOf(hidden),
                Set.copyOf(collapsed),
                RecordFilter.NONE,
                knownBy == null ? OptionalLong.empty() : OptionalLong.of(knownBy.toDay() - 1),
                strips(data, labels).stream()
                        .map(one -> one.id().value())
                        .filter(id -> series.contains(ALL) || series.contains(id))
                        .toList(),
                theme,
                labels.settings(),
                widthPx(data),
                heightPx(content),
                scale,
                footer == Switch.on,
                new PictureTitles(Optional.ofNullable(title), Optional.ofNullable(subtitle)),
                new PictureExtras(derived, breaks, outside));
    }

    private static List<FigureSeries> strips(PlotData data, Labels labels) {
        return FigureSeries.besides(data.dataset().chartSeries(), data.dataset(), labels);
    }

    private int widthPx(PlotData data) {
        if (width != null) {
            return width;
        }
        return preset == null ? WIDTH_PX : preset.widthPx(toDay(data) - fromDay(data), Math.max(1, scale));
    }

    private int heightPx(ExportRequest.Content content) {
        if (height != null) {
            return height;
        }
        if (preset != null) {
            return preset.heightPx();
        }
        return content == ExportRequest.Content.BOTH ? BOTH_HEIGHT_PX : SINGLE_HEIGHT_PX;
    }

    private double fromDay(PlotData data) {
        return from == null ? time(data).fromDay() : (double) from.fromDay();
    }

    private double toDay(PlotData data) {
        return to == null ? time(data).toDay() : (double) to.toDay();
    }

    private PictureTime time(PlotData data) {
        return switch (range) {
            case whole -> PictureTime.whole(data);
            case busiest -> PictureTime.busiest(data);
        };
    }
}
