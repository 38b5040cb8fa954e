package id.lentera.priority.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lentera.areas.AreaCode;
import id.lentera.platform.ProblemException;
import id.lentera.priority.PriorityModel;
import id.lentera.priority.PriorityQueries;
import java.util.List;

/** What the address of the priorities page asks for. */
record PriorityAddress(String model, AreaCode within, int top) {

    static final int TOP = 10;

    static PriorityAddress parse(QueryParameters query, List<PriorityModel> models) {
        String first = models.isEmpty() ? "" : models.getFirst().id();
        return new PriorityAddress(
                query.getSingleParameter("model").orElse(first),
                new AreaCode(query.getSingleParameter("within").orElse("53")),
                query.getSingleParameter("top").map(PriorityAddress::top).orElse(TOP));
    }

    private static int top(String text) {
        if (text.matches("\\d{1,3}")) {
            int top = Integer.parseInt(text);
            if (top >= 1 && top <= PriorityQueries.MAX_TOP) {
                return top;
            }
        }
        throw ProblemException.badRequest(
                "bad-top",
                "Banyaknya wilayah (top) harus bilangan bulat antara 1 dan %d.".formatted(PriorityQueries.MAX_TOP),
                "The number of areas (top) must be a whole number between 1 and %d."
                        .formatted(PriorityQueries.MAX_TOP));
    }
}
