package nl.mtvp.rules.command.terminal;

/** What a subcommand takes and does. */
interface Subcommand {

    /** Returns the options and operands that it takes. */
    Syntax syntax();

    /**
     * Does what a command line asks.
     *
     * @throws WrongUsageException if an option has a value that it cannot have, or options do not fit together
     */
    ExitStatus run(Arguments arguments);
}
