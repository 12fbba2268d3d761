package org.calque.report;

import java.io.IOException;
import org.calque.gate.JudgedArticle;
import org.calque.gate.Summary;

/** Writes one format, article by article in the run's order, holding none of them. */
public interface Reporter {

  void article(JudgedArticle article) throws IOException;

  /** Writes what stands after the last article; nothing follows. */
  void end(Summary summary) throws IOException;
}
