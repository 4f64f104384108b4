package nl.mtvp.rules.command.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import nl.mtvp.rules.command.words.Texts;

/**
 * What every page has around its content. A page needs no other file: it holds its style, runs nothing and fetches
 * nothing.
 */
final class HtmlFrame {

    private static final String STYLE = read("page.css");

    private final Texts texts;

    HtmlFrame(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns a page.
     *
     * @param title its title
     * @param content writes its content
     */
    String page(String title, Consumer<Html> content) {
        Html html = new Html();
        html.begin("html", "lang", texts.language().code()).begin("head");
        html.addEmpty("meta", "charset", "utf-8");
        html.add("title", title);
        html.addEmpty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.addEmpty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.addEmpty("meta", "name", "referrer", "content", "no-referrer");
        html.style(STYLE).end();
        html.begin("body").begin("main");
        content.accept(html);
        return html.end().end().end().toString();
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(HtmlFrame.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
