package nl.mtvp.rules.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** JSON for people: what fits on a line is on one. */
final class JsonLines {

    private static final int WIDTH = 76;
    private static final String INDENT = "  ";

    private JsonLines() {}

    /**
     * Returns the lines of an object.
     *
     * @param object its members: maps, collections, numbers, truth values, and whatever else is written as a string
     */
    static List<String> of(Map<?, ?> object) {
        List<String> lines = new ArrayList<>();
        append(lines, "", object, "", "");
        return lines;
    }

    private static void append(List<String> lines, String indent, Object value, String before, String after) {
        String line = indent + before + inline(value) + after;
        boolean fits = line.length() <= WIDTH && !indent.isEmpty();
        if (!fits && value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.add(indent + before + "{");
            int left = map.size();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                append(
                        lines,
                        indent + INDENT,
                        member.getValue(),
                        quoted(String.valueOf(member.getKey())) + ": ",
                        --left == 0 ? "" : ",");
            }
            lines.add(indent + "}" + after);
        } else if (!fits && value instanceof Collection<?> list && !list.isEmpty()) {
            lines.add(indent + before + "[");
            int left = list.size();
            for (Object element : list) {
                append(lines, indent + INDENT, element, "", --left == 0 ? "" : ",");
            }
            lines.add(indent + "]" + after);
        } else {
            lines.add(line);
        }
    }

    private static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> members = new ArrayList<>();
            map.forEach((name, member) -> members.add(quoted(String.valueOf(name)) + ": " + inline(member)));
            return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
        }
        if (value instanceof Collection<?> list) {
            return "[" + String.join(", ", list.stream().map(JsonLines::inline).toList()) + "]";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append("\\u00")
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 15, 16));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
