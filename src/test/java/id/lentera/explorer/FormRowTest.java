package id.lentera.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import id.lentera.explorer.FormRow.Operator;
import id.lentera.filters.Attribute.Kind;
import id.lentera.filters.Condition;
import id.lentera.filters.FigureGrammar;
import id.lentera.filters.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormRowTest {

    private static final List<FigureGrammar> GRAMMARS =
            List.of(new FigureGrammar(Locale.of("id", "ID")), new FigureGrammar(Locale.ENGLISH));

    @Test
    void a_line_written_as_an_expression_and_read_back_is_the_same_line() {
        Random random = new Random(22);
        for (int i = 0; i < 2000; i++) {
            FigureGrammar grammar = GRAMMARS.get(i % 2);
            boolean figure = random.nextBoolean();
            FormRow row = figure ? figure(random, grammar) : text(random);
            Condition condition = row.condition(figure ? Kind.FIGURE : Kind.TEXT, grammar);
            List<Condition> read = Filter.of(List.of(condition)).conditions();

            assertThat(read).as(condition.ecql()).hasSize(1);
            assertThat(FormRow.of(read.getFirst(), grammar)).contains(row);
        }
    }

    private static FormRow figure(Random random, FigureGrammar grammar) {
        List<Operator> operators = List.copyOf(Operator.of(Kind.FIGURE));
        Operator operator = operators.get(random.nextInt(operators.size()));
        double one = random.nextInt(-500, 100_000) / 97.0;
        double other = one + 1 + random.nextInt(5_000) / 100.0;
        String value =
                switch (operator) {
                    case MISSING, PRESENT -> "";
                    case BETWEEN -> grammar.number(one) + "; " + grammar.number(other);
                    case ANY_OF -> ">=" + grammar.number(one) + "&<" + grammar.number(other);
                    default -> grammar.number(one);
                };
        return new FormRow("poverty_rate", operator, value);
    }

    private static FormRow text(Random random) {
        List<Operator> operators = List.of(Operator.CONTAINS, Operator.BEGINS, Operator.ANY_OF);
        List<String> words = List.of("Alor", "O'Brien", "50%", "a_b", "Timor; Sumba", "\\");
        return new FormRow(
                "nama", operators.get(random.nextInt(operators.size())), words.get(random.nextInt(words.size())));
    }
}
