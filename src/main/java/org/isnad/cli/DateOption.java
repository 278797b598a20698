package org.isnad.cli;

import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date of the command line in EDTF as the days that it spans; open sides are refused. */
final class DateOption implements ITypeConverter<DateBounds> {
    @Override
    public DateBounds convert(String value) {
        try {
            DateBounds bounds = Edtf.parse(value).bounds();
            if (bounds.openFrom() || bounds.openTo()) {
                throw new TypeConversionException("'" + value + "' has an open side");
            }
            return bounds;
        } catch (EdtfException e) {
            throw new TypeConversionException("'" + value + "' is no date such as 2020, 2020-09 or 2020-09-09");
        }
    }
}
