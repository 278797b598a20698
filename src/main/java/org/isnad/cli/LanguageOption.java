package org.isnad.cli;

import org.isnad.cli.DatasetArguments.MessageLanguage;
import org.isnad.labels.Labels;
import picocli.CommandLine.Option;

/** The option for the language of the output, of commands that take no data set by the usual arguments. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "ar|en",
            defaultValue = "ar",
            description = "Language of the output: Arabic or English. Default: ${DEFAULT-VALUE}.")
    private MessageLanguage language = MessageLanguage.ar;

    MessageLanguage language() {
        return language;
    }

    Labels labels() {
        return DatasetArguments.labels(language.language());
    }
}
