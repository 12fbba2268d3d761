package org.calque.detect.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.calque.rule.Rule;
import org.calque.rule.RuleException;
import org.calque.rule.RuleSource;

/**
 * Build step: takes the rules that we use out of LanguageTool's English grammar.
 *
 * <p>The whole grammar is 8 MB of XML; parsing it takes longer than checking an article. What is
 * left out is not loaded at all.
 */
public final class GrammarExtract {

  static final String GRAMMAR = "/org/languagetool/rules/en/grammar.xml";
  private static final String ENTITY_LIMIT = "jdk.xml.totalEntitySizeLimit";
  private static final Set<String> RULES = Set.of("rule", "rulegroup");
  private static final Set<String> SHARED = Set.of("unification", "phrases");

  private GrammarExtract() {}

  /** Usage: {@code GrammarExtract RULES-FOLDER OUTPUT-FILE}. */
  public static void main(String[] args) throws IOException, RuleException, XMLStreamException {
    Set<String> wanted = new TreeSet<>();
    for (Rule rule : RuleSource.folder(Path.of(args[0]).normalize())) {
      if (rule.detector().equals("languagetool")) {
        rule.entries().forEach(e -> wanted.addAll(e.texts("lt")));
      }
    }
    Set<String> missing = new TreeSet<>(wanted);
    try (InputStream in = GrammarExtract.class.getResourceAsStream(GRAMMAR);
        OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      missing.removeAll(extract(in, out, wanted));
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("LanguageTool has no grammar rule named " + missing);
    }
  }

  /** Copies the wanted rules, with what rules share, and returns the ids found. */
  private static Set<String> extract(InputStream in, OutputStream out, Set<String> wanted)
      throws XMLStreamException {
    XMLInputFactory input = XMLInputFactory.newInstance();
    input.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    input.setProperty(XMLInputFactory.IS_COALESCING, true);
    // The grammar comes with the library; its entities add up to more than newer JDKs let by.
    if (input.isPropertySupported(ENTITY_LIMIT)) {
      input.setProperty(ENTITY_LIMIT, "0");
    }
    XMLEventReader reader = input.createXMLEventReader(in, "UTF-8");
    XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(out, "UTF-8");
    Set<String> found = new TreeSet<>();
    while (reader.hasNext()) {
      XMLEvent event = reader.nextEvent();
      if (event.isStartElement() && isLeftOut(event.asStartElement(), wanted, found)) {
        skip(reader);
      } else if (event.isStartElement() || event.isEndElement() || event.isCharacters()) {
        writer.add(event);
      }
    }
    writer.close();
    return found;
  }

  private static boolean isLeftOut(StartElement element, Set<String> wanted, Set<String> found) {
    String name = element.getName().getLocalPart();
    if (SHARED.contains(name) || !RULES.contains(name)) {
      return false;
    }
    Attribute id = element.getAttributeByName(new javax.xml.namespace.QName("id"));
    if (id == null) {
      return false; // a rule inside a group that is kept
    }
    if (wanted.contains(id.getValue())) {
      found.add(id.getValue());
      return false;
    }
    return true;
  }

  private static void skip(XMLEventReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      XMLEvent event = reader.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
  }
}
