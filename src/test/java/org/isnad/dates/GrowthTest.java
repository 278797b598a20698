package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.isnad.dates.token.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading dates and numbers")
@Tag("slow")
final class GrowthTest {
    private static final int LETTERS = 5_000;
    private static final double DOUBLED = 2.3;
    private static final long MOST_BYTES = 1_000_000;
    private static final String SIGNS = "0123456789-/.() وبلاتنيمعسحقدشهرأيول";

    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @DisplayName("does twice the work for twice the text")
    @ValueSource(
            strings = {
                "قُتل نحو 2500 جندي في 9 أيلول 2020، وغادر خمسة آلاف ومئتان بين 2014 و2017. ",
                "خمسة آلاف ومئتان ",
                "1 ",
                "1-",
                "1/",
                "(",
                "9 أيلول ",
                "أول يوم ",
                "الأسبوع الأول من ",
                "من ",
                "بين 2014 و",
                "مطلع ",
                "نحو ",
                "ألف ",
                "منذ عام و",
                "أول ثلاثاء من شهر ",
                "2014-",
                "و",
                "آلاف "
            })
    void growsWithTheText(String part) {
        double some = work(part, LETTERS);
        double twice = work(part, 2 * LETTERS);
        double fourfold = work(part, 4 * LETTERS);
        assertTrue(twice <= DOUBLED * some, part + ": " + some + " to " + twice);
        assertTrue(fourfold <= DOUBLED * twice, part + ": " + twice + " to " + fourfold);
    }

    /** How often words were compared, and how many bytes were asked for. */
    private static double work(String part, int letters) {
        String text = part.repeat(letters / part.length());
        Tokens tokens = Tokens.of(text);
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        Mentions.in(text, tokens, null);
        return tokens.asked() + (MEMORY.getCurrentThreadAllocatedBytes() - before) / 8.0;
    }

    @Test
    @DisplayName("asks for less than a megabyte for a kilobyte of rubbish")
    void isFrugal() {
        Random random = new Random(7);
        long most = 0;
        Mentions.in("9 أيلول 2020 نحو 5 آلاف");
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 1000) {
                text.append(
                        switch (i % 4) {
                            case 0 -> (char) random.nextInt(0x20, 0x7f);
                            case 1 -> (char) random.nextInt(0x600, 0x6ff);
                            case 2 -> SIGNS.charAt(random.nextInt(SIGNS.length()));
                            default -> SIGNS.charAt(random.nextInt(12));
                        });
            }
            String rubbish = text.toString();
            // The first time classes are loaded, which a second text does not pay for.
            Mentions.in(rubbish);
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            Mentions.in(rubbish);
            most = Math.max(most, MEMORY.getCurrentThreadAllocatedBytes() - before);
        }
        System.out.println("most bytes for 1000 signs of rubbish: " + most);
        assertTrue(most < MOST_BYTES, "bytes: " + most);
    }
}
