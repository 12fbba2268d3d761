package org.calque.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.calque.yaml.Location;

/** Rule files that cannot be used; each line of the message begins with file, line and column. */
public final class RuleException extends Exception {

  private static final long serialVersionUID = 1L;

  public RuleException(Location location, String message) {
    super(location + ": " + message);
  }

  public RuleException(String message) {
    super(message);
  }

  /**
   * Throws what was collected: one, or one in the name of all, a line each.
   *
   * @throws RuleException unless the list is empty
   */
  public static void throwAll(List<RuleException> collected) throws RuleException {
    if (collected.size() == 1) {
      throw collected.get(0);
    }
    if (!collected.isEmpty()) {
      throw new RuleException(
          collected.stream().map(RuleException::getMessage).collect(Collectors.joining("\n")));
    }
  }
}
