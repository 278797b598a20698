package org.isnad.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article for machines: Open Graph, schema.org, and the elements that show it. */
final class PageData {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final int LONGEST = 500;
    private static final int OBJECTS = 200;

    private final Map<Offer.Field, Offer> offers = new LinkedHashMap<>();

    private PageData() {}

    /** The first offer of each field, the surest place first. */
    static List<Offer> offers(Document page) {
        PageData data = new PageData();
        data.structured(page);
        data.attribute(page, Offer.Field.HEADLINE, "meta[property=og:title]", "content", "og:title");
        data.text(page, "h1");
        data.attribute(page, Offer.Field.OUTLET, "meta[property=og:site_name]", "content", "og:site_name");
        data.attribute(
                page,
                Offer.Field.PUBLISHED,
                "meta[property=article:published_time]",
                "content",
                "article:published_time");
        data.attribute(page, Offer.Field.PUBLISHED, "[itemprop=datePublished]", "content", "datePublished");
        data.attribute(page, Offer.Field.PUBLISHED, "[itemprop=datePublished]", "datetime", "datePublished");
        data.attribute(page, Offer.Field.PUBLISHED, "article time[datetime]", "datetime", "time");
        return new ArrayList<>(data.offers.values());
    }

    private void structured(Document page) {
        int left = OBJECTS;
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> root = JsonReader.read(script.data()).root();
            if (root.isPresent() && left > 0) {
                left -= structured(root.get(), left);
            }
        }
    }

    /** Looks through objects and lists; how many it has seen. */
    private int structured(JsonNode node, int left) {
        int seen = 1;
        switch (node) {
            case JsonArray(var elements, var _) -> {
                for (JsonNode element : elements) {
                    if (seen < left) {
                        seen += structured(element, left - seen);
                    }
                }
            }
            case JsonObject object -> {
                words(object, "headline").ifPresent(words -> offer(Offer.Field.HEADLINE, words, "headline"));
                words(object, "datePublished").ifPresent(words -> offer(Offer.Field.PUBLISHED, words, "datePublished"));
                if (object.fields().get("publisher") instanceof JsonObject publisher) {
                    words(publisher, "name").ifPresent(words -> offer(Offer.Field.OUTLET, words, "publisher"));
                }
                if (object.fields().get("@graph") instanceof JsonArray graph && seen < left) {
                    seen += structured(graph, left - seen);
                }
            }
            default -> {
                // Words by themselves say nothing.
            }
        }
        return seen;
    }

    private static Optional<String> words(JsonObject object, String field) {
        return object.fields().get(field) instanceof JsonString(var words, var _)
                ? Optional.of(words)
                : Optional.empty();
    }

    private void attribute(Document page, Offer.Field field, String query, String attribute, String origin) {
        for (Element element : page.select(query)) {
            if (element.hasAttr(attribute)) {
                offer(field, element.attr(attribute), origin);
            }
        }
    }

    private void text(Document page, String element) {
        Element found = page.selectFirst(element);
        if (found != null) {
            offer(Offer.Field.HEADLINE, found.text(), element);
        }
    }

    private void offer(Offer.Field field, String words, String origin) {
        String value = words.replaceAll("(?U)[\\s\\p{Cntrl}]+", " ").strip();
        if (field == Offer.Field.PUBLISHED) {
            value = day(value);
        }
        if (!value.isEmpty() && value.length() <= LONGEST) {
            offers.putIfAbsent(field, new Offer(field, value, origin));
        }
    }

    /** The day as the page writes it, in the zone in which it writes it; empty where it is none. */
    private static String day(String moment) {
        Matcher day = DAY.matcher(moment);
        try {
            return day.matches() ? LocalDate.parse(day.group(1)).toString() : "";
        } catch (DateTimeException e) {
            // A day that no calendar has.
            return "";
        }
    }
}
