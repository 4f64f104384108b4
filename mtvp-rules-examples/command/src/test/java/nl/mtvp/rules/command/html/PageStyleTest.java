package nl.mtvp.rules.command.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of pages, by the formula of the Web Content Accessibility Guidelines 2.2. */
class PageStyleTest {

    private static final double AA = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
    private static final List<String> TONES = List.of("good", "bad", "advice", "waived", "unknown", "nothing");

    /** The colours in the light and in the dark. */
    static Stream<Map<String, String>> palettes() throws IOException {
        try (InputStream file = PageStyleTest.class.getResourceAsStream("page.css")) {
            String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int dark = css.indexOf("prefers-color-scheme: dark");
            return Stream.of(colours(css.substring(0, dark)), colours(css.substring(dark)));
        }
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyTextStandsOutFromWhatLiesBehindIt(Map<String, String> colours) {
        for (String text : List.of("ink", "muted", "link")) {
            assertContrast(colours, text, "paper");
        }
        for (String tone : TONES) {
            assertContrast(colours, tone, "paper");
            assertContrast(colours, tone, tone + "-soft");
            assertContrast(colours, "ink", tone + "-soft");
            assertContrast(colours, "muted", tone + "-soft");
        }
    }

    private static void assertContrast(Map<String, String> colours, String text, String ground) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(AA);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int begin) {
        double share = Integer.parseInt(colour.substring(begin, begin + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
