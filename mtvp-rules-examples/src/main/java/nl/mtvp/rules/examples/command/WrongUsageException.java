package nl.mtvp.rules.examples.command;

/** Options that do not go together, or with what there is to do; its message is for the user. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
