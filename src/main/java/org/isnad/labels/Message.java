package org.isnad.labels;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One compiled message: the syntax of ICU's {@code MessageFormat} with named plain, plural and select arguments.
 *
 * <p>ICU parses the message and chooses the plural form. The words are put together here and not by its {@code
 * MessageFormat}, which groups numbers as its locale likes and may not be shared between threads.
 */
final class Message {
    private final MessagePattern pattern;

    private Message(MessagePattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles a message.
     *
     * @throws IllegalArgumentException if the text breaks the syntax or formats an argument by a type of its own, as in
     *     {@code {n, number}}
     */
    static Message of(String text) {
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START
                    && part.getArgType() != ArgType.NONE
                    && part.getArgType() != ArgType.PLURAL
                    && part.getArgType() != ArgType.SELECT) {
                throw new IllegalArgumentException("no argument of type " + part.getArgType() + " here: " + text);
            }
        }
        return new Message(pattern.freeze());
    }

    /**
     * The words.
     *
     * @param arguments by name
     * @param numerals writes the numbers
     * @param rules choose the plural forms
     * @throws IllegalArgumentException if an argument is missing, or a plural one is no number
     */
    String format(Map<String, Object> arguments, Numerals numerals, PluralRules rules) {
        StringBuilder out = new StringBuilder();
        new Writing(arguments, numerals, rules, out).message(0, null);
        return out.toString();
    }

    /** One run over the parts of the pattern. */
    private final class Writing {
        private final Map<String, Object> arguments;
        private final Numerals numerals;
        private final PluralRules rules;
        private final StringBuilder out;

        Writing(Map<String, Object> arguments, Numerals numerals, PluralRules rules, StringBuilder out) {
            this.arguments = arguments;
            this.numerals = numerals;
            this.rules = rules;
            this.out = out;
        }

        /** Writes the message that begins at the part; {@code counted} is what {@code #} stands for. */
        void message(int start, @Nullable Number counted) {
            int written = pattern.getPart(start).getLimit();
            for (int i = start + 1; ; i++) {
                Part part = pattern.getPart(i);
                out.append(pattern.getPatternString(), written, part.getIndex());
                written = part.getLimit();
                switch (part.getType()) {
                    case MSG_LIMIT -> {
                        return;
                    }
                    case REPLACE_NUMBER -> {
                        if (counted != null) {
                            out.append(numerals.number(counted));
                        }
                    }
                    case ARG_START -> {
                        argument(i);
                        i = pattern.getLimitPartIndex(i);
                        written = pattern.getPart(i).getLimit();
                    }
                    // Syntax that is not shown, such as an apostrophe that quotes.
                    default -> {}
                }
            }
        }

        private void argument(int start) {
            String name = pattern.getSubstring(pattern.getPart(start + 1));
            Object value = arguments.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no " + name + " for \"" + pattern.getPatternString() + '"');
            }
            switch (pattern.getPart(start).getArgType()) {
                case PLURAL -> plural(start + 2, name, value);
                case SELECT -> message(submessage(start + 2, code(value), Double.NaN), null);
                default -> out.append(value instanceof Number number ? numerals.number(number) : value.toString());
            }
        }

        private void plural(int start, String name, Object value) {
            if (!(value instanceof Number number)) {
                throw new IllegalArgumentException(name + " is no number: " + value);
            }
            double size = number.doubleValue();
            message(submessage(start, rules.select(size), size), number);
        }

        /** Where the message of the exact number stands, else that of the keyword, else that of {@code other}. */
        private int submessage(int start, String keyword, double number) {
            int found = -1;
            int other = -1;
            int i = start;
            while (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(pattern.getPart(i));
                boolean exact = pattern.getPartType(i + 1).hasNumericValue();
                int message = exact ? i + 2 : i + 1;
                if (exact && pattern.getNumericValue(pattern.getPart(i + 1)) == number) {
                    return message;
                }
                if (!exact && selector.equals(keyword)) {
                    found = message;
                }
                if (!exact && selector.equals("other")) {
                    other = message;
                }
                i = pattern.getLimitPartIndex(message) + 1;
            }
            return found >= 0 ? found : other;
        }
    }

    /** What a select argument is compared with: the name of a constant in lower case, else the text. */
    static String code(Object value) {
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }
}
