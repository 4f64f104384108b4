package nl.mtvp.rules.io;

import java.util.Set;
import nl.mtvp.rules.plan.PlanLimits;
import nl.mtvp.rules.report.Place;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    /**
     * Where a pointer leads; if it leads to nothing, the object in which the property is missing.
     *
     * @param name the property's name, or the array's element
     * @param value its value
     * @param perhapsLater whether it leads to nothing, but the document broke off before the end of the object
     */
    record Target(Place name, Place value, boolean perhapsLater) {}

    /** Returns a pointer to a property of what another leads to. A very long name is cut: no property has it. */
    static String append(String pointer, String name) {
        String step = name.length() <= PlanLimits.CODE ? name : name.substring(0, PlanLimits.CODE) + "…";
        return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** Returns whether a pointer leads to one of these places, or into one of them. */
    static boolean leadsInto(Set<String> places, String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (places.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Follows a pointer into the document that it belongs to. */
    static Target follow(Json root, String pointer) {
        Place name = root.place();
        Json current = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (current instanceof Json.Obj object) {
                Json.Member member =
                        object.members().get(step.replace("~1", "/").replace("~0", "~"));
                if (member == null || member.value().isNull()) {
                    return new Target(object.place(), object.place(), !object.whole());
                }
                name = member.place();
                current = member.value();
            } else if (current instanceof Json.Arr array) {
                current = array.elements().get(Integer.parseInt(step));
                name = current.place();
            }
        }
        return new Target(name, current.place(), false);
    }
}
