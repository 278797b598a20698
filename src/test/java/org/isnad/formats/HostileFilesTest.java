package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.interchange.Notice;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading it gives a data set or messages, and what was read can be written in every format. */
final class HostileFilesTest {
    private static final Path FILES = Path.of("src/test/resources/org/isnad/interchange");
    private static final Labels LABELS =
            BundleLabels.of(new LabelSettings(Language.ENGLISH, MonthNames.IRAQI, Digits.WESTERN));

    @TempDir
    private Path temporary;

    static Stream<Arguments> hostile() {
        String slide = "{\"start_date\": {\"year\": 2020}, \"text\": {\"headline\": ";
        return Stream.of(
                Arguments.of("deep", "{\"events\": " + "[".repeat(100_000), false),
                Arguments.of("deep and closed", "{\"events\": " + "[".repeat(70) + "]".repeat(70) + "}", false),
                Arguments.of("huge text", "{\"events\": [" + slide + "\"" + "x".repeat(200_000) + "\"}}]}", true),
                Arguments.of("huge number", "{\"events\": [{\"start_date\": {\"year\": 1e999999999}}]}", false),
                Arguments.of("lone surrogate", "{\"events\": [" + slide + "\"\\ud800\"}}]}", true),
                Arguments.of("zero character", "{\"events\": [" + slide + "\"a\\u0000b\"}}]}", true),
                Arguments.of("script", "{\"events\": [" + slide + "\"<script src=//x>\"}}]}", true),
                Arguments.of("bidi", "{\"events\": [" + slide + "\"\u202Egnp.exe\"}}]}", true),
                Arguments.of("duplicate key", "{\"events\": [" + slide + "\"a\"}, \"text\": 1}]}", true),
                Arguments.of(
                        "wrong types",
                        "{\"events\": [{\"start_date\": {\"year\": [1]}, \"text\": 7, \"media\": [], \"group\": {},"
                                + " \"unique_id\": null}, {\"start_date\": {\"year\": 1}, \"text\": 7, \"media\": [],"
                                + " \"group\": {}, \"unique_id\": true, \"background\": \"red\"}], \"title\": [],"
                                + " \"eras\": {}}",
                        true),
                Arguments.of("formula", "Title,Date\n=cmd|' /C calc'!A0,2020\n@SUM(1),2021\n", true),
                Arguments.of(
                        "many columns", "Date" + ",x".repeat(100_000) + "\n2020" + ",1".repeat(100_000) + "\n", true),
                Arguments.of("zeros in a table", "Date,Title\n2020,a\u0000b\n", true),
                Arguments.of("open quotation", "Date,Title\n2020,\"a\n", true),
                Arguments.of("binary", "\u0089PNG\r\n\u001A\n\u0000\u0000", false),
                Arguments.of("empty", "", false),
                Arguments.of("spaces", " \n ", false),
                Arguments.of("brace alone", "{", false),
                Arguments.of("years", "Year,Headline\n999999999999,a\n-999999999,b\n2020,c\n", false),
                Arguments.of("long date", "Date,Title\n" + "9".repeat(90_000) + ",a\n2020,b\n", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileGivesMessages(String name, String content, boolean opened) throws IOException {
        Path file = Files.write(temporary.resolve("f"), content.getBytes(StandardCharsets.UTF_8));
        OpenedInput input = InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
        assertEquals(
                opened,
                input instanceof OpenedInput.Opened,
                () -> notices(input).toString());
        assertFalse(notices(input).isEmpty());
        check(input);
    }

    @Test
    void everyFormatEnduresEveryFile() throws IOException {
        List<Arguments> all = hostile().toList();
        for (Arguments arguments : all) {
            byte[] content = ((String) arguments.get()[1]).getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(temporary.resolve("f"), content);
            for (InputFormat format : InputFormat.values()) {
                check(InputFile.open(file, Optional.empty(), Optional.of(format), Map.of(), ReadingOptions.NONE));
            }
        }
        assertTrue(all.size() > 15);
    }

    @Test
    void changedFilesNeverThrow() throws IOException {
        Random random = new Random(42);
        for (String name : List.of("documented.json", "documented.csv", "arabic.csv")) {
            byte[] valid = Files.readAllBytes(FILES.resolve(name));
            for (int run = 0; run < 300; run++) {
                byte[] changed = valid.clone();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(temporary.resolve("f"), changed);
                check(InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE));
            }
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        List<URI> asked = Collections.synchronizedList(new ArrayList<>());
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {}
        });
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String name : List.of("documented.json", "documented.csv", "arabic.csv")) {
                String full = Files.readString(FILES.resolve(name))
                        .replaceAll("https?://(?:pictures\\.example|example\\.org)", url);
                assertTrue(full.contains(url));
                Path file = Files.writeString(temporary.resolve(name), full);
                OpenedInput input =
                        InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
                assertTrue(input instanceof OpenedInput.Opened, name);
                check(input);
            }
            // Whoever connected waits in the queue of the socket.
            server.setSoTimeout(300);
            assertFalse(connected(server));
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(List.of(), asked);
    }

    private static boolean connected(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** What was read can be said, and written in every format; format 1 reads its own file back. */
    private void check(OpenedInput input) throws IOException {
        for (Notice notice : notices(input)) {
            String line = LABELS.text(notice.messageKey(), notice.messageArguments());
            assertEquals(1, line.lines().count(), line);
            assertTrue(line.chars().noneMatch(unit -> unit == 0x202E || unit == 0), line);
        }
        if (input instanceof OpenedInput.Opened(var loaded, var _, var _, var _)) {
            for (OutputFormat format : OutputFormat.values()) {
                format.export(ExportOptions.of(LABELS)).losses(loaded);
                assertTrue(format.export(ExportOptions.of(LABELS)).write(loaded).length > 0);
            }
            Path file = Files.write(
                    temporary.resolve("dataset.json"),
                    OutputFormat.JSON.export(ExportOptions.of(LABELS)).write(loaded));
            LoadResult read = DatasetReader.read(file, Optional.empty());
            assertTrue(
                    read instanceof LoadResult.Loaded(var again)
                            && again.dataset().equals(loaded.dataset()),
                    read::toString);
        }
    }

    private static List<Notice> notices(OpenedInput input) {
        return switch (input) {
            case OpenedInput.Opened(var _, var _, var _, var notices) -> notices;
            case OpenedInput.Refused(var _, var notices) -> notices;
        };
    }
}
