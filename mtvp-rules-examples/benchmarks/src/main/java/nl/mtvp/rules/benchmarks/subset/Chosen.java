package nl.mtvp.rules.benchmarks.subset;

import nl.mtvp.rules.plan.Choice;
import nl.mtvp.rules.plan.ChoiceBasis;
import nl.mtvp.rules.plan.ChoiceMode;
import nl.mtvp.rules.plan.KernelElement;
import org.jspecify.annotations.Nullable;

/** A choice and its place in the plan. */
public record Chosen(int index, Choice choice) {

    public String getCode() {
        return choice.item();
    }

    public Integer getYear() {
        return choice.year();
    }

    /** Null: the plan gives none. */
    public @Nullable KernelElement getElement() {
        return choice.element();
    }

    public boolean isNew() {
        return choice.mode() == ChoiceMode.NEW;
    }

    public boolean isPriorTraining() {
        return choice.basis() == ChoiceBasis.PRIOR_TRAINING;
    }

    public boolean isDroppedOut() {
        return Boolean.FALSE.equals(choice.carriedOut());
    }

    public boolean isStaffExpansion() {
        return choice.isStaffExpansion();
    }

    public boolean isAddition() {
        return choice.isAddition();
    }

    public boolean isAdmittedAddition() {
        return choice.facts().yes("inLeidraad") && choice.facts().yes("newForPractice") && !choice.facts().yes("existingFunding");
    }

    /** Element of the part of Rijnmond's menu that was announced and not published, if the code belongs to it; else null. */
    public @Nullable KernelElement getAnnounced() {
        return choice.item().startsWith("RD.NW.") ? KernelElement.NW : choice.year() == 1 ? null
                : choice.item().startsWith("RD.AW.") ? KernelElement.AW : choice.item().startsWith("RD.GG.") ? KernelElement.GG : null;
    }

    public String pointer() {
        return "/choices/" + index;
    }
}
