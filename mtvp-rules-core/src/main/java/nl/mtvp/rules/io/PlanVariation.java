package nl.mtvp.rules.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.mtvp.rules.internal.text.Excerpt;
import nl.mtvp.rules.internal.text.NearestName;
import nl.mtvp.rules.terms.Expectation;
import nl.mtvp.rules.terms.PlanProblem;
import nl.mtvp.rules.terms.PlanProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Changes a plan by a JSON merge patch (RFC 7396), in which choices can be told by their item. */
final class PlanVariation {

    private static final String CHOICES = "choices";
    private static final String ITEM = "item";
    private static final String YEAR = "year";

    private static final Expectation SEVERAL = new Expectation(
            "een item dat één keer in het plan staat; zeg met \"year\" welke keuze bedoeld is, of noem alle keuzes in een lijst",
            "an item that the plan has once; tell the choice by its \"year\", or list all choices");
    private static final Expectation NONE = new Expectation(
            "een item dat in het plan staat, met wat eraan verandert of null; of een nieuw item met \"year\"",
            "an item that the plan has, with what changes in it or null; or a new item with its \"year\"");

    private final String pointer;
    private final Consumer<PlanProblem> problems;

    /**
     * Begins a variation.
     *
     * @param pointer JSON pointer of the patch
     * @param problems receives what cannot be changed
     */
    PlanVariation(String pointer, Consumer<PlanProblem> problems) {
        this.pointer = Pointers.append(pointer, CHOICES);
        this.problems = problems;
    }

    /** Returns the plan as the patch changes it; what it does not change has its own place. */
    Json.Obj of(Json.Obj plan, Json.Obj patch) {
        Json.Obj changed = merge(plan, patch);
        Json.Member choices = patch.members().get(CHOICES);
        if (choices != null && choices.value() instanceof Json.Obj byItem) {
            List<Json> before = member(plan, CHOICES) instanceof Json.Arr array
                    ? new ArrayList<>(array.elements())
                    : new ArrayList<>();
            byItem.members().forEach((item, member) -> change(before, item, member));
            changed.members().put(CHOICES, new Json.Member(choices.place(), new Json.Arr(byItem.place(), before)));
        }
        return changed;
    }

    private static Json.Obj merge(Json.Obj target, Json.Obj patch) {
        Map<String, Json.Member> members = new LinkedHashMap<>(target.members());
        patch.members().forEach((name, member) -> {
            if (member.value().isNull()) {
                members.remove(name);
            } else {
                members.put(name, new Json.Member(member.place(), merge(member(target, name), member.value())));
            }
        });
        return new Json.Obj(patch.place(), members, target.whole() && patch.whole());
    }

    private static Json merge(@Nullable Json target, Json patch) {
        if (!(patch instanceof Json.Obj object)) {
            return patch;
        }
        return merge(target instanceof Json.Obj found ? found : new Json.Obj(patch.place(), Map.of(), true), object);
    }

    /** Changes, adds or takes out the choice of an item. */
    private void change(List<Json> choices, String item, Json.Member patch) {
        Object year = patch.value() instanceof Json.Obj object ? scalar(object, YEAR) : null;
        List<Json> meant = choices.stream()
                .filter(choice ->
                        item.equals(scalar(choice, ITEM)) && (year == null || year.equals(scalar(choice, YEAR))))
                .toList();
        if (meant.size() > 1) {
            refuse(item, patch, SEVERAL, null);
        } else if (!meant.isEmpty() && patch.value().isNull()) {
            choices.remove(meant.get(0));
        } else if (!meant.isEmpty() && patch.value() instanceof Json.Obj) {
            choices.replaceAll(choice -> choice == meant.get(0) ? merge(choice, patch.value()) : choice);
        } else if (year != null) {
            Json.Scalar code = new Json.Scalar(patch.place(), item);
            Json.Obj added = new Json.Obj(patch.place(), Map.of(ITEM, new Json.Member(patch.place(), code)), true);
            choices.add(merge(added, patch.value()));
        } else {
            List<String> items = choices.stream()
                    .flatMap(choice -> scalar(choice, ITEM) instanceof String known ? Stream.of(known) : Stream.of())
                    .toList();
            refuse(item, patch, NONE, meant.isEmpty() ? NearestName.among(items, item) : null);
        }
    }

    private void refuse(String item, Json.Member patch, Expectation expected, @Nullable String nearest) {
        problems.accept(new PlanProblem(
                Kind.WRONG_VALUE,
                Pointers.append(pointer, item),
                patch.place().line(),
                patch.place().column(),
                Excerpt.quoted(item),
                expected,
                nearest));
    }

    private static @Nullable Object scalar(Json json, String name) {
        return member(json, name) instanceof Json.Scalar scalar ? scalar.value() : null;
    }

    private static @Nullable Json member(Json json, String name) {
        Json.Member member = json instanceof Json.Obj object ? object.members().get(name) : null;
        return member == null ? null : member.value();
    }
}
