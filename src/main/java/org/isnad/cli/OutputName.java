package org.isnad.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of an output file. A hyphen alone, which elsewhere means the output stream, is refused. */
final class OutputName {
    private static final String STREAM = "-";

    private OutputName() {}

    /** Reads the name of a file or folder. */
    static final class Plain implements ITypeConverter<Path> {
        @Override
        public Path convert(String name) {
            refuseStream(name);
            try {
                return Path.of(name);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + name + "' cannot be the name of a file");
            }
        }
    }

    /** Reads a name that may have places for words in it. */
    static final class Pattern implements ITypeConverter<String> {
        @Override
        public String convert(String name) {
            refuseStream(name);
            return name;
        }
    }

    private static void refuseStream(String name) {
        if (name.equals(STREAM)) {
            throw new TypeConversionException(
                    "a file is written whole or not at all, so it cannot go to the output stream; name a file, or ./-"
                            + " for one of that name");
        }
    }
}
