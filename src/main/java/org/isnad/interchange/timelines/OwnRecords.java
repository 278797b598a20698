package org.isnad.interchange.timelines;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.interchange.table.DateCells;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Claim;
import org.isnad.model.Quantity;
import org.isnad.time.FuzzyDate;

/**
 * What the records of our own export say, where every citation says what its own words give: what most of them say, of several as often
 * the first. The others claim something else.
 */
final class OwnRecords {
    private static final List<String> QUANTITY = List.of("qualifier", "value", "value_max");

    private OwnRecords() {}

    /** The tags of each record, by its kind and id. */
    static Map<String, Map<String, String>> of(List<JsonNode> nodes) {
        Map<String, List<Map<String, String>>> tags = nodes.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(annotation -> !Annotations.record(annotation).isEmpty())
                .collect(Collectors.groupingBy(
                        Annotations::record,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                annotation -> Annotations.own(Annotations.tags(annotation)), Collectors.toList())));
        Map<String, Map<String, String>> said = new HashMap<>();
        tags.forEach((record, all) -> {
            Map<String, String> most = new HashMap<>(all.getFirst());
            most(all.stream().map(one -> one.get("date"))).ifPresent(date -> most.put("date", date));
            if (record.startsWith("figure:")) {
                most(all.stream().map(OwnRecords::quantity)).ifPresent(quantity -> {
                    most.keySet().removeAll(QUANTITY);
                    most.putAll(quantity);
                });
            }
            said.put(record, most);
        });
        return said;
    }

    /** What a citation claims that its record does not say. */
    static Optional<Claim> claim(Map<String, String> own, Map<String, String> record) {
        boolean event = own.getOrDefault("record", "").equals("event");
        Optional<Quantity> quantity =
                event || !quantity(own).equals(quantity(record)) ? OwnFigures.quantity(own) : Optional.empty();
        Optional<FuzzyDate> date = Optional.ofNullable(own.get("date"))
                .filter(said -> !said.equals(record.get("date")))
                .flatMap(DateCells::edtf);
        return date.isEmpty() && quantity.isEmpty() ? Optional.empty() : Optional.of(new Claim(date, quantity));
    }

    private static Map<String, String> quantity(Map<String, String> tags) {
        Map<String, String> quantity = new HashMap<>(tags);
        quantity.keySet().retainAll(QUANTITY);
        return quantity;
    }

    private static <T> Optional<T> most(Stream<T> said) {
        Map<T, Long> counts = said.filter(Objects::nonNull)
                .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(one -> one.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
