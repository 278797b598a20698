package org.isnad.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.check.SourceLocation;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NoticesTest {
    private static final Object[] EVERY_ARGUMENT = {
        "n",
        3,
        "limit",
        9,
        "known",
        "k",
        "heading",
        "h",
        "title",
        "t",
        "value",
        "v",
        "field",
        "f",
        "words",
        "w",
        "part",
        "p",
        "start",
        "s",
        "end",
        "e",
        "id",
        "i",
        "given",
        "g",
        "role",
        "date",
        "encoding",
        "UTF-8",
        "delimiter",
        ",",
        "readings",
        "2020 | 2021",
        "edtf",
        "Y202113",
        "mended",
        "m",
        "option",
        "--mend",
        "kind",
        "PDF",
        "size",
        900,
        "needed",
        9000,
        "given",
        4000,
        "name",
        "n",
        "command",
        "./isnad",
        "format",
        "vis",
        "asked",
        "csv",
        "line",
        9,
        "last",
        7
    };

    @ParameterizedTest
    @EnumSource
    void everyNoticeCanBeSaid(NoticeCode code) {
        said(code.messageKey());
    }

    @ParameterizedTest
    @EnumSource
    void everyLossCanBeSaid(Loss.Code code) {
        said(code.messageKey());
    }

    private static void said(String key) {
        for (Language language : Language.values()) {
            Labels labels = BundleLabels.of(new LabelSettings(language, MonthNames.IRAQI, Digits.WESTERN));
            assertFalse(labels.text(key, EVERY_ARGUMENT).isBlank());
        }
    }

    @Test
    void whatOccursOftenIsToldOnceWithItsFirstPlace() {
        Notices notices = new Notices("f.json");
        notices.count(new JsonLocation(7, 2, JsonPath.ROOT), NoticeCode.MEDIA);
        notices.count(new JsonLocation(9, 2, JsonPath.ROOT), NoticeCode.MEDIA);
        assertEquals(
                List.of(Notice.of(NoticeCode.MEDIA, new SourceLocation("f.json", 7, 2, "$"), "n", 2)), notices.all());
    }

    @Test
    void wordsOfTheFileDoNotSpoilTheMessage() {
        Notice notice = Notice.of(NoticeCode.NO_DATE, SourceLocation.NONE, "title", "a\u202Eb\nc" + "x".repeat(200));
        String title = (String) notice.arguments().get("title");
        assertTrue(title.startsWith("ab cxx"), title);
        assertEquals(81, title.length());
    }
}
