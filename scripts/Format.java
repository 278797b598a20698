import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or rewrites the format of all Java files below some folders with palantir-java-format.
 *
 * <p>Run by the build as {@code java Format.java check|write FOLDER...}. {@code check} prints the files that are not
 * formatted and exits with 1 when there is one.
 */
final class Format {
    private Format() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("usage: Format check|write FOLDER...");
            System.exit(2);
        }
        boolean write = arguments[0].equals("write");
        List<String> formatterArguments = new ArrayList<>(List.of("--palantir"));
        formatterArguments.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            formatterArguments.addAll(javaFiles(Path.of(folder)));
        }
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        int status = new Main(out, err, System.in).format(formatterArguments.toArray(String[]::new));
        out.flush();
        err.flush();
        if (status != 0 && !write) {
            System.err.println("These files are not formatted; this formats them: mvn -Pformat process-sources");
        }
        System.exit(status);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
