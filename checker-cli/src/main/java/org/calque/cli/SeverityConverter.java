package org.calque.cli;

import org.calque.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads severities as the options write them. */
final class SeverityConverter implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String value) {
    try {
      return Severity.of(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
