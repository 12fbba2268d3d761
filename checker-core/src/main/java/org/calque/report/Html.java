package org.calque.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Elements whose content is text alone, escaped by the library that holds them. */
final class Html {

  private Html() {}

  /** An element that stands by itself and is written as it is, without added white space. */
  static Element element(String name) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    return document.body().appendElement(name);
  }

  static Element add(Element parent, String name, String cssClass, String text) {
    Element child = parent.appendElement(name);
    if (!cssClass.isEmpty()) {
      child.addClass(cssClass);
    }
    if (!text.isEmpty()) {
      child.appendText(Printable.of(text));
    }
    return child;
  }
}
