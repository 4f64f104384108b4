package nl.mtvp.rules.command.terminal;

import java.util.stream.Collectors;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;

/** Options that do not fit together, or do not fit the task; its message is for the user. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }

    /** Says that no region that is loaded has an id. */
    static WrongUsageException unknownRegion(String id, Regions regions, Texts texts) {
        String known = regions.all().stream().map(Region::id).distinct().collect(Collectors.joining(", "));
        return new WrongUsageException(texts.get("menu.unknownRegion", id, known));
    }
}
