package org.isnad.cli.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.dates.DateReading;
import org.isnad.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a user says about articles on the command line. */
public final class ArticleTraits {
    @Option(
            names = "--headline",
            paramLabel = "WORDS",
            description = "Headline of the article; only with one ARTICLE. Default: what the file says.")
    private @Nullable String headline;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published the articles. Default: what the files say.")
    private @Nullable String outlet;

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = "News agency that the articles come from. Default: unknown.")
    private @Nullable String agency;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles were published: EDTF, or words such as «9 أيلول 2020» or \"late 2017\"."
                    + " Default: what the files say.")
    private @Nullable String published;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Whether a headline is given, which only one article can have. */
    public boolean ofOneArticle() {
        return headline != null;
    }

    /**
     * What is said, by what it is.
     *
     * @throws ParameterException if the date is none, or two
     */
    public Map<Trait, String> given() {
        Map<Trait, String> given = new EnumMap<>(Trait.class);
        put(given, Trait.HEADLINE, headline);
        put(given, Trait.OUTLET, outlet);
        put(given, Trait.AGENCY, agency);
        put(given, Trait.PUBLISHED, published);
        if (published != null) {
            requireOneDate(published);
        }
        return given;
    }

    private static void put(Map<Trait, String> given, Trait trait, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(trait, value.strip());
        }
    }

    private void requireOneDate(String typed) {
        if (!(DateReader.readWhole(typed) instanceof DateAnswer.Read(var readings))) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--published': '" + typed + "' is no date such as 2020-09-09");
        }
        String edtf = readings.stream()
                .map(DateReading::date)
                .distinct()
                .map(FuzzyDate::edtf)
                .collect(Collectors.joining(", "));
        if (readings.stream().map(DateReading::date).distinct().count() > 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--published': '" + typed + "' can be two dates; write one of " + edtf);
        }
    }
}
