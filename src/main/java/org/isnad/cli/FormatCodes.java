package org.isnad.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.interchange.format.InputFormat;
import org.isnad.interchange.format.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The codes of formats on the command line; they have hyphens, which names of constants cannot have. */
final class FormatCodes {
    /** W3C Web Annotations, which carry the citations alone. */
    static final String ANNOTATIONS = "webannotation";

    /** Everything in one zip file, which can be verified. */
    static final String BUNDLE = "bundle";

    private FormatCodes() {}

    private static List<String> outputs() {
        return Stream.concat(OutputFormat.codes().stream(), Stream.of(ANNOTATIONS, BUNDLE))
                .toList();
    }

    /** Reads the code of a format to write. */
    static final class Output implements ITypeConverter<String> {
        @Override
        public String convert(String code) {
            return outputs().stream()
                    .filter(code::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> unknown(code, outputs()));
        }
    }

    /** Reads the code of a format to read. */
    static final class Input implements ITypeConverter<InputFormat> {
        @Override
        public InputFormat convert(String code) {
            return InputFormat.of(code).orElseThrow(() -> unknown(code, InputFormat.codes()));
        }
    }

    /** The codes of formats to write, for the help. */
    static final class Outputs implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return outputs().iterator();
        }
    }

    /** The codes of formats to read, for the help. */
    static final class Inputs implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return InputFormat.codes().iterator();
        }
    }

    private static TypeConversionException unknown(String code, List<String> known) {
        return new TypeConversionException("expected one of " + String.join(", ", known) + " but was '" + code + "'");
    }
}
