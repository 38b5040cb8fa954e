package id.lentera.convergence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.convergence.AreaClass;
import id.lentera.convergence.Convergence;
import id.lentera.convergence.Loci;
import id.lentera.indicators.FigureFormat;
import java.math.BigDecimal;
import java.util.Map;

/** Where programmes should meet against where they do: the classes of priority areas beside those of all others. */
class LociCard extends Section {

    LociCard() {
        addClassNames("card", "loci-card");
    }

    void show(Convergence found) {
        removeAll();
        add(new H2(getTranslation("convergence.loci")));
        Loci loci = Loci.of(found);
        if (loci == null) {
            add(new Paragraph(getTranslation("convergence.loci.absent")));
            return;
        }
        Paragraph what = new Paragraph(
                loci.share() == null
                        ? getTranslation("convergence.loci.nowhere", loci.name().in(getLocale()))
                        : getTranslation(
                                "convergence.loci.share",
                                number(loci.inPriority().get(AreaClass.CONVERGENT)),
                                number(loci.areas()),
                                FigureFormat.number(BigDecimal.valueOf(loci.share()), getLocale()),
                                loci.name().in(getLocale())));
        add(what, bar("convergence.loci.in", loci.inPriority()), bar("convergence.loci.out", loci.elsewhere()));
        int[] by = found.measures().distribution();
        Paragraph spread = new Paragraph(getTranslation(
                "convergence.loci.distribution", number(by[0]), number(by[1]), number(by[2]), number(by[3])));
        spread.addClassName("muted");
        add(spread);
    }

    private Div bar(String key, Map<AreaClass, Integer> classes) {
        int all = classes.values().stream().mapToInt(i -> i).sum();
        Div strip = new Div();
        strip.addClassName("class-strip");
        StringBuilder words = new StringBuilder();
        classes.forEach((kind, count) -> {
            if (count > 0) {
                Span part = new Span();
                part.getStyle().set("background-color", kind.color()).set("flex-grow", String.valueOf(count));
                part.getElement().setAttribute("title", kind.label().in(getLocale()) + ": " + number(count));
                strip.add(part);
                words.append(words.isEmpty() ? "" : ", ")
                        .append(kind.label().in(getLocale()))
                        .append(' ')
                        .append(number(count));
            }
        });
        strip.getElement().setAttribute("role", "img");
        strip.getElement().setAttribute("aria-label", words.toString());
        Span name = new Span(getTranslation(key, number(all)));
        Span numbers = new Span(words.toString());
        numbers.addClassName("muted");
        Div block = new Div(name, strip, numbers);
        block.addClassName("class-bar");
        return block;
    }

    private String number(int count) {
        return FigureFormat.number(BigDecimal.valueOf(count), getLocale());
    }
}
