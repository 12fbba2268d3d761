package org.calque.report;

import org.calque.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Where a report finds what a rule says of itself. */
@FunctionalInterface
public interface RuleLookup {

  /** The rule of an id; null where it is not known. */
  @Nullable Rule find(String id);
}
