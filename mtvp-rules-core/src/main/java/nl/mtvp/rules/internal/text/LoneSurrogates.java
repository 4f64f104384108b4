package nl.mtvp.rules.internal.text;

import java.util.regex.Pattern;

/** Halves of surrogate pairs that lack the other half, in JSON. */
public final class LoneSurrogates {

    private static final Pattern ONE = Pattern.compile("\\p{Cs}");

    private LoneSurrogates() {}

    /** Escapes them: no encoding can write one as it is. */
    public static String escapedIn(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return ONE.matcher(json)
                        .replaceAll(lone ->
                                "\\\\u" + Integer.toHexString(lone.group().charAt(0)));
            }
        }
        return json;
    }
}
