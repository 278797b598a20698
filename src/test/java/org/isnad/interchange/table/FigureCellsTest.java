package org.isnad.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures in cells")
final class FigureCellsTest {
    /** Cells of one column, and what each gives. */
    @ParameterizedTest(name = "{0}")
    @DisplayName("are the number that people mean, or none")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        5 آلاف ; ٥ الاف                 | 5000 ; 5000
        1.2 مليون ; ٥٫٢ مليون           | 1200000 ; 5200000
        1,2 مليون ; 12,50               | 1200000 ; 12.50
        1 مليون و200 ألف                | 1200000
        1 مليون و2 مليون                | none
        5k ; 3 K ; 5 thousand           | 5000 ; 3000 ; 5000
        3.5M ; 2 million ; 5 mn         | 3500000 ; 2000000 ; 5000000
        1.2bn ; 2,5 Mrd ; 2.5B          | 1200000000 ; 2500000000 ; 2500000000
        5 m ; 5m ; 5 b                  | none ; none ; none
        3 lakh ; 2 crore                | 300000 ; 20000000
        5-10k ; 10K-20K ; 5 to 10       | 5000..10000 ; 10000..20000 ; 5..10
        10-5 ; 3–5                      | none ; 3..5
        ~500 ; c. 500 ; approx. 5k      | ~500 ; ~500 ; ~5000
        500+ ; >100 ; ≥ 30 ; at least 4 | >=500 ; >100 ; >=30 ; >=4
        <10 ; up to 2 million           | <=10 ; <=2000000
        -5 ; –5 ; −5 ; (5)              | -5 ; -5 ; -5 ; none
        1.2e3 ; 5E+06                   | 1200 ; 5000000
        12% ; $500 ; 500 USD ; 500 km   | 12 ; 500 ; 500 ; 500
        500 people ; 500 شخص ; 5 (3 women) | 500 ; 500 ; none
        1,23,456 ; 1'200 ; 1 234,5      | 123456 ; 1200 ; 1234.5
        1.234,56 ; 1.200 ; 1,200        | 1234.56 ; 1200 ; 1.200
        1,234.56 ; 1.200 ; 1,200        | 1234.56 ; 1.200 ; 1200
        12,5 ; 12.5 ; 1.200 ; 1,200     | 12.5 ; 12.5 ; none ; none
        1.200 ; 1,200                   | none ; 1200
        0.125 ; ٥٬٢٠٠ ; 12.000.000      | 0.125 ; 5200 ; 12000000
        N/A ; - ; عشرات ; 1.2.3         | none ; none ; word ; none
        """)
    void giveNumbers(String column, String expected) {
        List<String> cells = Arrays.asList(column.split("\\s;\\s"));
        FigureCells figures = FigureCells.of(cells.stream());
        assertEquals(
                List.of(expected.split("\\s;\\s")),
                cells.stream()
                        .map(cell ->
                                figures.read(cell).map(FigureCellsTest::shown).orElse("none"))
                        .toList());
    }

    private static String shown(Quantity quantity) {
        return switch (quantity.decimal()) {
            case Quantity.Exact(var value) -> value.toPlainString();
            case Quantity.About(var value) -> "~" + value.toPlainString();
            case Quantity.AtLeast(var value) -> ">=" + value.toPlainString();
            case Quantity.MoreThan(var value) -> ">" + value.toPlainString();
            case Quantity.AtMost(var value) -> "<=" + value.toPlainString();
            case Quantity.Within(var min, var max) -> min.toPlainString() + ".." + max.toPlainString();
            case Quantity.Unquantified _ -> "word";
        };
    }
}
