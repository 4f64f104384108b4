package nl.mtvp.rules.command.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mtvp.rules.PlanValidator;
import nl.mtvp.rules.command.form.FormCsv;
import nl.mtvp.rules.command.form.FormWorkbook;
import nl.mtvp.rules.command.words.Texts;
import nl.mtvp.rules.form.Form;
import nl.mtvp.rules.region.Region;
import nl.mtvp.rules.region.Regions;
import org.jspecify.annotations.Nullable;

/** Writes the empty form of a region into a file; without a region it lists the forms. */
record FormCommand(Terminal terminal, Texts texts) implements Subcommand {

    private static final String WORKBOOK = ".xlsx";
    private static final String CSV = ".csv";

    @Override
    public Syntax syntax() {
        return new Syntax()
                .option("--form", "ID", "option.formId")
                .option("--output", "FILE", "option.formOutput")
                .operand("[REGION]", "option.formRegion");
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        String formId = arguments.value("--form");
        String target = arguments.value("--output");
        String region =
                arguments.operands().isEmpty() ? null : arguments.operands().get(0);
        Regions regions = PlanValidator.create().regions();
        if (region == null && formId == null && target == null) {
            list(regions);
        } else {
            write(arguments.required("REGION", region), formId, arguments.required("--output", target), regions);
        }
        return ExitStatus.PASSED;
    }

    private void list(Regions regions) {
        terminal.print(regions.all().stream()
                .filter(region -> regions.find(region.id()) == region)
                .flatMap(latest -> latest.forms().stream()
                        .map(form -> texts.get("form.listed", form.id(), form.title(), latest.id()) + "\n"))
                .collect(Collectors.joining()));
    }

    private void write(String region, @Nullable String formId, String target, Regions regions) {
        Region chosen = Optional.ofNullable(regions.find(region))
                .orElseThrow(() -> WrongUsageException.unknownRegion(region, regions, texts));
        byte[] content = content(form(chosen, formId), chosen.document(), target);
        NewFile.of(target, texts).write(content);
    }

    private Form form(Region chosen, @Nullable String formId) {
        List<Form> forms = chosen.forms();
        List<Form> named = formId == null
                ? forms
                : forms.stream().filter(form -> form.id().equals(formId)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        String ids = forms.stream().map(Form::id).collect(Collectors.joining(", "));
        throw new WrongUsageException(
                forms.isEmpty()
                        ? texts.get("usage.noForm", chosen.id())
                        : formId == null
                                ? texts.get("usage.severalForms", chosen.id(), ids)
                                : texts.get("usage.wrongValue", "--form", formId, ids));
    }

    private byte[] content(Form form, String document, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(WORKBOOK)) {
            return new FormWorkbook(texts).of(form, document);
        }
        if (name.endsWith(CSV)) {
            return new FormCsv(texts).of(form);
        }
        throw new WrongUsageException(texts.get("usage.formOutput", file));
    }
}
