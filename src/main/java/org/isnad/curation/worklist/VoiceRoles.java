package org.isnad.curation.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.ActorId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.text.FoldedText;

/** As what somebody speaks: as the first word of the name says, else as before in the data set. */
final class VoiceRoles {
    private static final Map<VoiceRole, Set<String>> WORDS = Map.of(
            VoiceRole.AGENCY, folded("وكالة وكالات رويترز"),
            VoiceRole.OUTLET, folded("صحيفة قناة شبكة موقع إذاعة مجلة جريدة"),
            VoiceRole.UNNAMED_OFFICIAL, folded("مصدر مصادر مسؤول مسؤولون مسؤولين مسؤولان المصدر المصادر"),
            VoiceRole.EXPERT, folded("خبير خبراء محلل محللون باحث باحثون أستاذ الخبير المحلل الباحث"),
            VoiceRole.WITNESS, folded("شاهد شهود الشهود سكان"),
            VoiceRole.DOCUMENT, folded("بيان البيان تقرير التقرير رسالة الرسالة وثيقة الوثيقة"),
            VoiceRole.GROUP_LEADER, folded("زعيم الزعيم"),
            VoiceRole.GROUP,
                    folded("وزارة الوزارة حكومة الحكومة قيادة القيادة البيت مجلس المجلس هيئة الهيئة لجنة اللجنة منظمة"
                            + " المنظمة حركة الحركة جيش الجيش قوات القوات تحالف التحالف كتائب شركة الشركة سفارة"
                            + " السفارة برلمان البرلمان الأمم اتحاد الاتحاد مكتب المكتب البنتاغون الخارجية الدفاع"
                            + " الداخلية إدارة الإدارة"));

    private VoiceRoles() {}

    static VoiceRole of(Speaker speaker, Dataset dataset) {
        return byName(speaker.name())
                .or(() -> speaker.actor().flatMap(actor -> asBefore(actor, dataset)))
                .orElse(VoiceRole.NAMED_OFFICIAL);
    }

    private static Optional<VoiceRole> asBefore(ActorId actor, Dataset dataset) {
        return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .flatMap(record -> record.citations().stream())
                .map(Citation::voices)
                .flatMap(List::stream)
                .filter(voice -> voice.actor().equals(Optional.of(actor)))
                .map(Voice::role)
                .reduce((one, later) -> later);
    }

    private static Optional<VoiceRole> byName(String name) {
        String first = FoldedText.of(name).folded().replaceFirst("(?s) .*$", "");
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(first))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> FoldedText.of(word).folded())
                .collect(Collectors.toSet());
    }
}
