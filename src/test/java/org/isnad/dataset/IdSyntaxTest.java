package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdSyntaxTest {
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "Z9", "0.x_y-z", ".a", "-a", "_", "a b", "a\n", "é", "ا", "a٣", "a/b", "@", "[", "`", "{", ":"
            })
    void whatTheSchemaAllowsIsAnId(String words) {
        assertEquals(WRITTEN.matcher(words).matches(), IdSyntax.matches(words));
    }
}
