package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneKind;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.export.ExportRequest;
import org.isnad.layout.export.PictureExtras;
import org.isnad.layout.export.PictureTitles;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;
import org.isnad.model.Language;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scene.ColourRole;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;

/** Requests for exported pictures of a small data set. */
public final class SampleExports {
    private static final double FROM = 12_053;
    private static final double TO = 20_454;

    private SampleExports() {}

    public static ExportRequest request(
            ExportRequest.Content content, Direction direction, Language language, double width, double height) {
        ListedEvents events = ListedEvents.random(7, 60, Requests.LANES.size(), 2003, 2025);
        return request(content, direction, language, width, height, events, Requests.LANES);
    }

    /** Six lanes with many events each. */
    public static ExportRequest crowded(
            ExportRequest.Content content, Direction direction, Language language, double width, double height) {
        List<LaneSpec> lanes = new ArrayList<>(Requests.LANES);
        lanes.add(new LaneSpec(
                LaneKind.CATEGORY,
                "last",
                language == Language.ARABIC ? "مسائل أخرى" : "Killings and other strikes",
                EventIndexes.NONE,
                ColourRole.CONTEXT));
        ListedEvents events = ListedEvents.random(5, 180, lanes.size(), 2003, 2025);
        return request(content, direction, language, width, height, events, lanes);
    }

    /** The same picture of a data set that names no article, as tables do. */
    public static ExportRequest withoutArticles(ExportRequest request) {
        return new ExportRequest(
                request.content(),
                request.dataset().withArticles(List.of()).withFigures(List.of()),
                request.excerpt(),
                request.lanes(),
                request.fromDay(),
                request.toDay(),
                request.direction(),
                request.widthPx(),
                request.heightPx(),
                request.kind(),
                request.strips(),
                Map.of(),
                request.titles(),
                request.extras(),
                request.footer(),
                request.labels(),
                request.metrics());
    }

    private static ExportRequest request(
            ExportRequest.Content content,
            Direction direction,
            Language language,
            double width,
            double height,
            ListedEvents events,
            List<LaneSpec> lanes) {
        return new ExportRequest(
                content,
                dataset(),
                Excerpt.whole(events),
                Requests.byCategory(events, lanes),
                FROM,
                TO,
                direction,
                width,
                height,
                NumberScale.Kind.LOG,
                List.of(),
                SampleFigures.NUMERALS,
                PictureTitles.NONE,
                PictureExtras.NONE,
                true,
                BundleLabels.of(new LabelSettings(language, MonthNames.IRAQI, Digits.WESTERN)),
                new FixedTextMetrics());
    }

    private static Dataset dataset() {
        return new Dataset(
                "sample",
                new Bilingual(
                        "الوجود العسكري الأمريكي في العراق كما ترويه خمسة مقالات", Optional.of("US forces in Iraq")),
                Optional.empty(),
                "ar",
                Optional.of(new SeriesId("troops")),
                List.of(
                        article("a1", "وكالة فرانس برس", "2020-09-09", Basis.INFERRED),
                        article("a2", "", "", Basis.UNKNOWN),
                        article("a3", "بي بي سي", "2021-07-24", Basis.EXTERNAL)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Series(
                        new SeriesId("troops"),
                        new Bilingual("القوات الأمريكية في العراق", Optional.of("US troops in Iraq")),
                        new Bilingual("القوات", Optional.of("troops")),
                        new Bilingual("جندي", Optional.of("soldiers")),
                        Foreign.NONE)),
                List.of(),
                List.of(),
                SampleFigures.troops(),
                List.of(),
                Foreign.NONE);
    }

    private static Article article(String id, String outlet, String date, Basis basis) {
        Attribute<FuzzyDate> published = date.isEmpty() ? Attribute.unknown() : attribute(Edtf.parse(date), basis);
        return new Article(
                SampleFigures.article(id),
                "articles/00" + id + "_14148213ed37241c.txt",
                "0".repeat(64),
                Optional.empty(),
                Attribute.unknown(),
                outlet.isEmpty() ? Attribute.unknown() : attribute(outlet, Basis.EXTERNAL),
                Attribute.unknown(),
                published,
                Optional.empty(),
                List.of(),
                Foreign.NONE);
    }

    private static <T> Attribute<T> attribute(T value, Basis basis) {
        return new Attribute<>(Optional.of(value), basis, Optional.empty(), Optional.empty());
    }
}
