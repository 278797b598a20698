package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The parameters, options and exit codes of a command as docs/cli.md must show them. */
final class UsageTables {
    private UsageTables() {}

    /** The root command and its sub-commands, in the order of the usage text. */
    static List<CommandLine> commands(CommandLine root) {
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .toList();
    }

    /** The heading of a command's section, {@code isnad} for the root command. */
    static String heading(CommandLine command) {
        return "## `" + command.getCommandSpec().qualifiedName() + "`";
    }

    /** The tables of a command as Markdown: what it takes, and its exit codes where it lists them. */
    static String of(CommandLine command) {
        StringBuilder text = new StringBuilder("| argument | meaning |\n|---|---|\n");
        arguments(command).forEach(argument -> text.append(row(written(argument), description(argument))));
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        Map<String, String> codes = usage.exitCodeList();
        if (!codes.isEmpty()) {
            text.append("\n| exit code | meaning |\n|---|---|\n");
            codes.forEach((code, meaning) -> text.append(row(code, plain(meaning))));
        }
        return text.toString();
    }

    /** Parameters first, then the options in the order of their declaration, help and version last. */
    private static List<ArgSpec> arguments(CommandLine command) {
        List<ArgSpec> arguments = new ArrayList<>(command.getCommandSpec().positionalParameters());
        List<OptionSpec> options = command.getCommandSpec().options();
        options.stream().filter(option -> !isStandard(option)).forEach(arguments::add);
        options.stream().filter(UsageTables::isStandard).forEach(arguments::add);
        return arguments;
    }

    private static boolean isStandard(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    private static String written(ArgSpec argument) {
        String label = argument.paramLabel();
        String written = switch (argument) {
            case OptionSpec option when option.arity().max() == 0 -> String.join("`, `", option.names());
            case OptionSpec option -> String.join("`, `", option.names()) + " " + label;
            case PositionalParamSpec _ -> label;
            default -> throw new IllegalArgumentException(argument.toString());
        };
        return "`" + written.replace("|", "\\|") + "`"
                + (argument.required() && argument.group() == null ? ", required" : "");
    }

    /** The description as the usage text prints it. */
    static String description(ArgSpec argument) {
        String joined = String.join(" ", argument.description());
        return plain(Ansi.OFF.string(joined)).replace("|", "\\|");
    }

    private static String plain(String text) {
        return text.strip();
    }

    private static String row(String left, String right) {
        return "| " + left + " | " + right + " |\n";
    }
}
