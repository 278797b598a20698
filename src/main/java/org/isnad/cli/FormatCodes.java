package org.isnad.cli;

import java.util.Iterator;
import java.util.List;
import org.isnad.formats.InputFormat;
import org.isnad.formats.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The codes of formats on the command line; they have hyphens, which names of constants cannot have. */
final class FormatCodes {
    private FormatCodes() {}

    /** Reads the code of a format to write. */
    static final class Output implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String code) {
            return OutputFormat.of(code).orElseThrow(() -> unknown(code, OutputFormat.codes()));
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
            return OutputFormat.codes().iterator();
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
