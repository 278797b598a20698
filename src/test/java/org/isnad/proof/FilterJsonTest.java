package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.model.ActorId;
import org.isnad.model.PlaceId;
import org.junit.jupiter.api.Test;

/** The filter of a picture as it is written into its file. */
final class FilterJsonTest {

    @Test
    void whoAndWhereAreReadBackAndPicturesOfEarlierVersionsAskForNeither() {
        JsonObject written = ViewJson.write(ProofTest.whole(Content.TIMELINE));
        Map<String, JsonNode> filter =
                new LinkedHashMap<>(((JsonObject) written.fields().get("filter")).fields());
        Map<String, JsonNode> fields = new LinkedHashMap<>(written.fields());
        filter.put("actors", ViewJson.names(List.of("b", "a")));
        filter.put("places", ViewJson.names(List.of("c")));
        fields.put("filter", new JsonObject(filter));
        PictureView read = ViewJson.read(new JsonObject(fields)).orElseThrow();
        assertEquals(Set.of(new ActorId("a"), new ActorId("b")), read.filter().actors());
        assertEquals(Set.of(new PlaceId("c")), read.filter().places());
        assertEquals(read, ViewJson.read(ViewJson.write(read)).orElseThrow());
        filter.remove("actors");
        filter.remove("places");
        fields.put("filter", new JsonObject(filter));
        assertEquals(
                ProofTest.whole(Content.TIMELINE).filter(),
                ViewJson.read(new JsonObject(fields)).orElseThrow().filter());
    }
}
