package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, written into a resource by the build. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream resource = ProgramVersion.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                throw new IllegalStateException("version.txt is missing beside " + ProgramVersion.class.getName());
            }
            return new String[] {"isnad " + new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
