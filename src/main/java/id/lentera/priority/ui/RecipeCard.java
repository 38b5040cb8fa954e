package id.lentera.priority.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.indicators.FigureFormat;
import id.lentera.platform.LocalizedText;
import id.lentera.priority.Priorities;
import id.lentera.priority.RecipeReport;
import id.lentera.priority.RecipeReport.CriterionReport;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;

/** How the list came about, in plain words: criteria, rule, reference, what a rank interval means, what to beware of. */
class RecipeCard extends Section {

    RecipeCard() {
        addClassNames("card", "recipe");
    }

    void show(Priorities result) {
        removeAll();
        RecipeReport recipe = result.recipe();
        add(new H2(getTranslation("priority.recipe")));
        if (recipe.model() != null) {
            add(new Paragraph(recipe.model().description().in(getLocale())));
        }
        UnorderedList criteria = new UnorderedList();
        recipe.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
        add(criteria);
        add(new Paragraph(recipe.ruleText().in(getLocale())));
        add(new Paragraph(getTranslation(
                "priority.reference",
                recipe.assessed(),
                recipe.total(),
                getTranslation("areas.level." + recipe.recipe().level()),
                recipe.withinName())));
        Paragraph interval = new Paragraph(recipe.intervalRule().in(getLocale()));
        interval.addClassName("muted");
        add(interval);
        if (recipe.robustnessRule() != null) {
            add(new Paragraph(recipe.robustnessRule().in(getLocale())));
        }
        if (!result.caveats().isEmpty()) {
            add(new H3(getTranslation("priority.caveats")));
            UnorderedList caveats = new UnorderedList();
            for (LocalizedText caveat : result.caveats()) {
                caveats.add(new ListItem(caveat.in(getLocale())));
            }
            add(caveats);
        }
    }

    private ListItem criterion(CriterionReport criterion) {
        ListItem item = new ListItem(new Span(getTranslation(
                "priority.criterion." + criterion.direction(),
                criterion.indicator().name().in(getLocale()),
                String.valueOf(criterion.year()),
                FigureFormat.number(criterion.weight().movePointRight(2), getLocale()))));
        for (Source source : criterion.sources()) {
            item.add(new Span(" "));
            if (source.url() == null) {
                item.add(new Span(Citation.brief(source, getLocale())));
            } else {
                Anchor link = new Anchor(source.url(), Citation.brief(source, getLocale()), AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
                item.add(link);
            }
        }
        return item;
    }
}
