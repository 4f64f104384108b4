package nl.mtvp.rules.form;

/** The place in the plan where an answer goes. */
public sealed interface AnswerTarget {

    /**
     * A property of the plan.
     *
     * @param pointer its JSON pointer, such as {@code /practice/name}, {@code /facts/usesVipLive} or
     *     {@code /office/contact}
     */
    record PlanProperty(String pointer) implements AnswerTarget {}

    /**
     * A property of every choice of an item that the form makes. Without such a choice, the answer has no place in the
     * plan.
     *
     * @param item code of the item
     * @param property name of the property, such as {@code effort}, or of a fact, such as {@code facts/trainingDate}
     */
    record ChoiceProperty(String item, String property) implements AnswerTarget {}

    /**
     * A property of the participation in another programme. Without that participation, the answer has no place in the
     * plan.
     *
     * @param programme code of the programme
     * @param property {@code admitted} or {@code followedUntil}
     */
    record ProgrammeProperty(String programme, String property) implements AnswerTarget {}
}
