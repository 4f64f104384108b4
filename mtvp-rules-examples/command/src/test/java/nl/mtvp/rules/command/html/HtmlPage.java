package nl.mtvp.rules.command.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page that was written, read back as XML. */
public final class HtmlPage {

    private final Document document;

    private HtmlPage(Document document) {
        this.document = document;
    }

    /** Reads a page; fails if it is not well-formed. */
    public static HtmlPage of(String text) throws Exception {
        return new HtmlPage(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text))));
    }

    /** Returns the texts of what an XPath finds, with every white space as one blank. */
    public List<String> texts(String path) throws Exception {
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip().replaceAll("\\s+", " "));
        }
        return texts;
    }

    /** Returns the text of the only thing that an XPath finds. */
    public String text(String path) throws Exception {
        List<String> texts = texts(path);
        if (texts.size() != 1) {
            throw new AssertionError(path + " finds " + texts);
        }
        return texts.get(0);
    }

    /** Returns the levels of the headings, in their order. */
    public List<Integer> headingLevels() throws Exception {
        NodeList headings = (NodeList)
                XPathFactory.newInstance().newXPath().evaluate("//h1|//h2|//h3|//h4", document, XPathConstants.NODESET);
        return Stream.iterate(0, i -> i < headings.getLength(), i -> i + 1)
                .map(i -> headings.item(i).getNodeName().charAt(1) - '0')
                .toList();
    }
}
