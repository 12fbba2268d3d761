package org.calque.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the reports say of the program itself. */
public final class Tool {

  public static final String NAME = "calque";

  private Tool() {}

  /** The version that the build wrote into the jar. */
  public static String version() {
    return Holder.VERSION;
  }

  private static final class Holder {
    static final String VERSION = read();

    private static String read() {
      Properties properties = new Properties();
      try (InputStream in = Tool.class.getResourceAsStream("version.properties")) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks version.properties");
        }
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version", "");
    }
  }
}
