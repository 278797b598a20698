package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That {@code ShippedDatasetTest#keepsWhatWasSettled} sees each fault that {@code docs/curation/settled.md} lists when it is put back. */
final class SettledFindingsTest {

    /** Every fault is put back into the value where it was, and must be seen there. */
    @Test
    void everyFaultThatIsPutBackIsSeen() {
        Map<String, JsonNode> byId = SettledFinding.shipped();
        List<SettledFinding> unseen = new ArrayList<>();
        for (SettledFinding finding : SettledFinding.all()) {
            String value = finding.value(byId);
            String faulty = finding.now().equals("-")
                    ? "[\"" + finding.before() + "\"]"
                    : value.replace(finding.now(), finding.before().equals("-") ? "" : finding.before());
            Map<String, JsonNode> mutated = new HashMap<>(byId);
            mutated.put(
                    finding.id(),
                    JsonMapper.shared()
                            .createObjectNode()
                            .put(finding.field(), faulty)
                            .put("id", finding.id()));
            if (new SettledFinding(finding.id(), finding.field(), unquoted(finding.before()), unquoted(finding.now()))
                    .stands(mutated)) {
                unseen.add(finding);
            }
        }
        assertEquals(List.of(), unseen);
    }

    /** As it stands in a JSON string. */
    private static String unquoted(String words) {
        return words.replace("\"", "\\\"");
    }
}
