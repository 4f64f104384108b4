package nl.mtvp.rules.io;

import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {
    }

    static String append(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The place that a pointer leads to: that of the property's name, or of the array's element, or of what comes nearest above it.
     */
    static Json.Place place(Json root, String pointer) {
        Json.Place place = root.place();
        Json current = root;
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String name = step.replace("~1", "/").replace("~0", "~");
            Json next = null;
            if (current instanceof Json.Obj object && object.members().containsKey(name)) {
                Json.Member member = object.members().get(name);
                place = member.place();
                next = member.value();
            } else if (current instanceof Json.Arr array) {
                next = element(array, name);
                place = next == null ? place : next.place();
            }
            if (next == null) {
                return place;
            }
            current = next;
        }
        return place;
    }

    private static @Nullable Json element(Json.Arr array, String index) {
        try {
            int i = Integer.parseInt(index);
            return i < array.elements().size() ? array.elements().get(i) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
