package nl.mtvp.rules.command.terminal;

/** Options that do not fit together, or do not fit the task; its message is for the user. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
