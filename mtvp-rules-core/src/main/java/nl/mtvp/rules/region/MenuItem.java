package nl.mtvp.rules.region;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mtvp.rules.plan.KernelElement;
import nl.mtvp.rules.terms.Source;
import org.jspecify.annotations.Nullable;

/** An intervention on a region's menu (menukaart). */
public final class MenuItem {
    private final String code;
    private final KernelElement element;
    private final String title;
    private final Set<Integer> years;
    private final @Nullable LocalDate availableFrom;
    private final List<String> predecessors;
    private final @Nullable String training;
    private final Set<String> tags;
    private final List<FactDeclaration> facts;
    private final Source source;
    private final boolean example;

    MenuItem(MenuDraft.Item draft, Source source) {
        code = draft.code;
        element = draft.element;
        title = draft.title;
        years = Set.copyOf(draft.years);
        availableFrom = draft.availableFrom;
        predecessors = List.copyOf(draft.predecessors);
        training = draft.training;
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(draft.tags));
        facts = List.copyOf(draft.facts);
        this.source = source;
        example = draft.example;
    }

    /** Returns the code in the plan, such as {@code RD.AW.1}. */
    public String code() {
        return code;
    }

    /** Returns the kernel element that it belongs to. */
    public KernelElement element() {
        return element;
    }

    /** Returns its name in the region's document, in Dutch. */
    public String title() {
        return title;
    }

    /** Returns the MTVP years in which it can be chosen. */
    public Set<Integer> years() {
        return years;
    }

    /** Returns the first day on which a practice can begin with it; null: from the practice's own start. */
    public @Nullable LocalDate availableFrom() {
        return availableFrom;
    }

    /** Returns the codes of the items of which one comes before it; empty: none. */
    public List<String> predecessors() {
        return predecessors;
    }

    /** Returns the code of the earlier training that taught the same; null: none. */
    public @Nullable String training() {
        return training;
    }

    /** Returns the groups that rules count it in, such as {@code SOCIAL_DOMAIN}, in alphabetical order. */
    public Set<String> tags() {
        return tags;
    }

    /** Returns the facts that a plan states about it. */
    public List<FactDeclaration> facts() {
        return facts;
    }

    /** Returns where the region's document describes it. */
    public Source source() {
        return source;
    }

    /** Returns whether the document only names it as an example, since this part of the menu is not published yet. */
    public boolean example() {
        return example;
    }

    @Override
    public String toString() {
        return code + " " + title;
    }
}
