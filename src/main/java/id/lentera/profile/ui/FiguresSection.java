package id.lentera.profile.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areaview.FigureLine;
import id.lentera.indicators.Indicator;
import id.lentera.profile.AreaProfile;
import id.lentera.profile.ThemeFigures;
import java.util.List;
import java.util.stream.Collectors;

/** All indicators by theme: newest figure with its source, stated absence, or that there is none and why. */
class FiguresSection extends Section {

    private final String level;

    FiguresSection(AreaProfile profile) {
        level = getTranslation("areas.level." + profile.area().level());
        addClassNames("card", "figures");
        add(new H2(getTranslation("profile.figures")));
        boolean any =
                profile.themes().stream().anyMatch(theme -> !theme.figures().isEmpty());
        if (!any) {
            add(new Paragraph(
                    getTranslation("profile.figures.none", profile.area().name())));
        }
        profile.themes().forEach(this::add);
    }

    private void add(ThemeFigures theme) {
        add(new H3(getTranslation("indicators.theme." + theme.theme())));
        theme.figures()
                .forEach(figure -> add(new FigureLine(
                        figure, new Span(figure.indicator().name().in(getLocale())))));
        addNames("profile.figures.silent", theme.silent());
        addNames("profile.figures.other", theme.otherLevel());
    }

    private void addNames(String key, List<Indicator> indicators) {
        if (!indicators.isEmpty()) {
            String names = indicators.stream()
                    .map(indicator -> indicator.name().in(getLocale()))
                    .collect(Collectors.joining("; "));
            Paragraph sentence = new Paragraph(getTranslation(key, level, names));
            sentence.addClassNames("muted", "without-figure");
            add(sentence);
        }
    }
}
