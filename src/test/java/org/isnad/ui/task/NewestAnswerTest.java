package org.isnad.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Progress;
import org.junit.jupiter.api.Test;

final class NewestAnswerTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Throwable> failed = new ArrayList<>();
    private final Map<String, Runnable> meanwhile = new HashMap<>();
    private final NewestAnswer<String, String> newest = new NewestAnswer<>(
            new BackgroundTasks(background::add, Runnable::run), this::work, shown::add, failed::add);

    private String work(String question) {
        worked.add(question);
        meanwhile.getOrDefault(question, () -> {}).run();
        if (question.isEmpty()) {
            throw new IllegalArgumentException("nothing");
        }
        return question + "!";
    }

    private void finish() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void askingNeverWorksOnTheSpot() {
        newest.ask("ا");
        assertEquals(List.of(), worked);
        finish();
        assertEquals(List.of("ا!"), shown);
    }

    @Test
    void questionsInBetweenAreSkippedAndTheirAnswersNotShown() {
        newest.ask("ا");
        newest.ask("ال");
        newest.ask("الق");
        finish();
        assertEquals(List.of("الق"), worked);
        assertEquals(List.of("الق!"), shown);
    }

    @Test
    void workThatIsNoLongerWantedEndsAtItsNextStep() {
        List<String> ended = new ArrayList<>();
        NewestAnswer<String, String> stepping = new NewestAnswer<>(
                new BackgroundTasks(background::add, Runnable::run),
                question -> {
                    meanwhile.getOrDefault(question, () -> {}).run();
                    Progress.step();
                    ended.add(question);
                    return question + "!";
                },
                shown::add,
                failed::add);
        meanwhile.put("ا", () -> stepping.ask("ال"));
        stepping.ask("ا");
        finish();
        assertEquals(List.of("ال"), ended);
        assertEquals(List.of("ال!"), shown);
        assertEquals(List.of(), failed);
    }

    @Test
    void aQuestionThatBreaksIsToldAndTheNextOneIsAnswered() {
        meanwhile.put("", () -> newest.ask("ب"));
        newest.ask("");
        finish();
        assertEquals(1, failed.size());
        assertEquals(List.of("ب!"), shown);
        newest.ask("ج");
        finish();
        assertTrue(shown.contains("ج!"));
    }
}
