package org.isnad.dataset;

/** What may be an id: Latin letters, digits, full stops, underscores and hyphens, a letter or digit first. */
final class IdSyntax {
    private IdSyntax() {}

    /** Whether words are written as an id; a million of them are asked about. */
    static boolean matches(String words) {
        if (words.isEmpty() || !letterOrDigit(words.charAt(0))) {
            return false;
        }
        for (int i = 1; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (!letterOrDigit(unit) && unit != '.' && unit != '_' && unit != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }
}
