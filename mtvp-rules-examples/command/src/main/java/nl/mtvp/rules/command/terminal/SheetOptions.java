package nl.mtvp.rules.command.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.answers.DateOrder;
import nl.mtvp.rules.answers.FormSettings;
import nl.mtvp.rules.command.sheets.SheetNote;
import nl.mtvp.rules.command.sheets.SheetReader;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.io.PlanEntry;
import nl.mtvp.rules.io.UnreadPlan;
import nl.mtvp.rules.plan.PracticePlan;
import org.jspecify.annotations.Nullable;

/** The options that say what sheets of answers do not. */
final class SheetOptions {

    private static final NamedValue<DateOrder> DATE_ORDERS = new NamedValue<>(
            Map.entry("dmy", DateOrder.DMY), Map.entry("mdy", DateOrder.MDY), Map.entry("ymd", DateOrder.YMD));

    private final @Nullable String formId;
    private final @Nullable LocalDate startDate;
    private final @Nullable DateOrder dateOrder;
    private final @Nullable String earlier;
    private final boolean recursive;

    /**
     * Reads the options.
     *
     * @throws WrongUsageException if the start date is no day, or there is no such order
     */
    SheetOptions(Arguments arguments) {
        this.formId = arguments.value("--form");
        this.startDate = arguments.day("--start");
        this.dateOrder = arguments.value("--date-order", DATE_ORDERS);
        this.earlier = arguments.value("--continues");
        this.recursive = arguments.has("--recursive");
    }

    /** Adds the options. */
    static Syntax addTo(Syntax syntax) {
        return syntax.option("--form", "ID", "option.form")
                .option("--start", "DATE", "option.start")
                .option("--date-order", "dmy|mdy|ymd", "option.dateOrder")
                .option("--continues", "PLANS", "option.continues")
                .flag("--recursive", "option.recursive");
    }

    /** Returns the start date; null: none was given. */
    @Nullable
    LocalDate startDate() {
        return startDate;
    }

    /**
     * Returns the inputs of a command line with these options.
     *
     * @throws WrongUsageException if there is no such form, or the earlier plans cannot be read
     */
    PlanInputs inputs(PlanValidator validator, Terminal terminal, Texts texts) {
        if (formId != null) {
            List<String> known = validator.forms().all().stream().map(Form::id).toList();
            if (!known.contains(formId)) {
                throw new WrongUsageException(texts.get("usage.unknownForm", formId, String.join(", ", known)));
            }
        }
        Map<String, PracticePlan> plans = earlier == null
                ? Map.of()
                : earlierPlans(earlier, inputs(Map.of(), validator, terminal, texts), terminal, texts);
        return inputs(plans, validator, terminal, texts);
    }

    private PlanInputs inputs(
            Map<String, PracticePlan> plans, PlanValidator validator, Terminal terminal, Texts texts) {
        FormSettings settings = new FormSettings(startDate, dateOrder, plans::get);
        SheetReader sheets = new SheetReader(validator::forms, formId, settings);
        return new PlanInputs(terminal.in(), validator.reader(), sheets, texts, recursive, terminal::problem);
    }

    private static Map<String, PracticePlan> earlierPlans(
            String argument, PlanInputs inputs, Terminal terminal, Texts texts) {
        Map<String, PracticePlan> plans = new HashMap<>();
        Consumer<SheetNote> show = note -> terminal.problem("--continues: " + note.inWords(texts.language()));
        try {
            for (PlanInput input : inputs.of(argument)) {
                try (OpenInput open = input.opener().open()) {
                    for (Iterator<UnreadPlan> unread = open.plans(); unread.hasNext(); ) {
                        PlanEntry entry = unread.next().read();
                        open.notesOn(entry.origin()).forEach(show);
                        addEarlier(entry, plans, texts);
                    }
                    open.notesAtEnd().forEach(show);
                } catch (IOException | UncheckedIOException e) {
                    throw InputProblem.unreadable(input.name(), e, texts);
                }
            }
        } catch (InputProblem e) {
            throw new WrongUsageException("--continues: " + e.getMessage());
        }
        return plans;
    }

    private static void addEarlier(PlanEntry entry, Map<String, PracticePlan> plans, Texts texts) {
        if (!(entry instanceof PlanEntry.Accepted accepted)) {
            throw new WrongUsageException(texts.get("usage.earlierRefused", entry.origin()));
        }
        String agbCode = accepted.plan().practice().agbCode();
        if (agbCode != null && plans.put(agbCode, accepted.plan()) != null) {
            throw new WrongUsageException(texts.get("usage.earlierTwice", agbCode));
        }
    }
}
