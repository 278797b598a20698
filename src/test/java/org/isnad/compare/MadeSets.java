package org.isnad.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.Sha256;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.RecordId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.time.Edtf;

/** Data sets of one article whose words are numbered, so that each word stands once. */
final class MadeSets {
    /** Words of a paragraph. */
    static final int WORDS = 20;

    private MadeSets() {}

    /** An event that cites the words from one number to another, both inclusive, of a paragraph counted from 1. */
    static Event event(String id, String date, int paragraph, int from, int to) {
        return event(id, date, List.of(citation(paragraph, from, to)));
    }

    static Event event(String id, String date, List<Citation> citations) {
        return new Event(
                new RecordId(id),
                Edtf.parse(date),
                citations.isEmpty() ? new DateBasis.External() : new DateBasis.Stated(Optional.empty()),
                new Bilingual("حدث " + date, Optional.empty()),
                Optional.empty(),
                new CategoryId("c"),
                List.of(),
                List.of(),
                List.of(),
                Status.REPORTED,
                citations,
                Foreign.NONE);
    }

    static Citation citation(int paragraph, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int word = from; word <= to; word++) {
            words.add(word(paragraph, word));
        }
        return new Citation(
                new Anchor(new ArticleId("a"), paragraph, String.join(" ", words), "", ""),
                List.of(),
                Speech.PARAPHRASE,
                Stance.SUPPORTS,
                Optional.empty(),
                Foreign.NONE);
    }

    private static String word(int paragraph, int word) {
        return "كلمة" + paragraph + "و" + word + "ك";
    }

    /** A data set of one article of so many paragraphs. */
    static LoadedDataset set(int paragraphs, List<Event> events) {
        return set("articles/one.txt", "", paragraphs, events);
    }

    static LoadedDataset set(String file, String head, int paragraphs, List<Event> events) {
        String text = text(head, paragraphs);
        ArticleId id = new ArticleId("a");
        Article article = new Article(
                id,
                file,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Optional.empty(),
                List.of(),
                Foreign.NONE);
        Dataset dataset = new Dataset(
                "made",
                new Bilingual("مجموعة", Optional.empty()),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(article),
                List.of(new Category(
                        new CategoryId("c"),
                        new Bilingual("سياق", Optional.empty()),
                        List.of(),
                        CategoryRole.CONTEXT,
                        Foreign.NONE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of(),
                Foreign.NONE);
        Map<ArticleId, ArticleText> texts = new HashMap<>();
        texts.put(id, ArticleText.of(text));
        return LoadedDataset.made(dataset, texts, file);
    }

    private static String text(String head, int paragraphs) {
        StringBuilder text = new StringBuilder(head);
        for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
            for (int word = 0; word < WORDS; word++) {
                text.append(word(paragraph, word)).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The article of {@link #set}. */
    static ArticleSource bytes(String head, int paragraphs) {
        return ArticleSource.of(
                Map.of("articles/one.txt", text(head, paragraphs).getBytes(StandardCharsets.UTF_8)));
    }

    /** So many events at random places of so many paragraphs, some of them on the same words, some without any. */
    static List<Event> random(Random random, int count, int paragraphs) {
        List<Event> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            List<Citation> citations = new ArrayList<>();
            for (int c = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2); c > 0; c--) {
                int from = random.nextInt(WORDS - 3);
                citations.add(citation(1 + random.nextInt(paragraphs), from, from + 1 + random.nextInt(3)));
            }
            events.add(event("e" + n, Integer.toString(2000 + random.nextInt(5)), citations));
        }
        return events;
    }
}
