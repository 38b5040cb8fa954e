package id.lentera.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.CodeHistory;
import id.lentera.areaview.PresenceList;
import id.lentera.profile.AreaProfile;
import id.lentera.profile.Comparison;
import id.lentera.profile.RankedAreas;

/** What reaches the area, what it consists of, and what surrounds it. */
class AroundSection extends Div {

    AroundSection(AreaProfile profile, Comparison comparison) {
        addClassName("around");
        add(programmes(profile));
        if (profile.childLevel() != null) {
            add(children(profile, comparison));
        }
        add(neighbours(profile, comparison));
        if (!profile.changes().items().isEmpty()) {
            add(new CodeHistory(profile.area().code(), profile.changes()));
        }
    }

    private Section programmes(AreaProfile profile) {
        if (!profile.programmes().isEmpty()) {
            return card("profile.programmes", new PresenceList(profile.programmes()));
        }
        String key = profile.path().isEmpty() ? "profile.programmes.nation" : "profile.programmes.none";
        return card("profile.programmes", new Paragraph(getTranslation(key)));
    }

    private Section children(AreaProfile profile, Comparison comparison) {
        RankedAreas children = comparison.children();
        String level = getTranslation("areas.level." + profile.childLevel());
        Section card = new Section(new H2(getTranslation("profile.children", level)));
        card.addClassName("card");
        if (children.year() == null) {
            card.add(
                    new Paragraph(getTranslation("profile.children.without", indicator(comparison), level)),
                    links(children));
            return card;
        }
        card.add(
                lead("profile.children.with", comparison, children),
                new Paragraph(
                        getTranslation("profile.rank." + comparison.indicator().direction())),
                new RankedTable(children, comparison.indicator(), true));
        return card;
    }

    private Section neighbours(AreaProfile profile, Comparison comparison) {
        RankedAreas neighbours = comparison.neighbours();
        if (profile.km2() == null) {
            return card("profile.neighbours", new Paragraph(getTranslation("profile.neighbours.unknown")));
        }
        if (neighbours.rows().isEmpty()) {
            return card("profile.neighbours", new Paragraph(getTranslation("profile.neighbours.none")));
        }
        if (neighbours.ranked() == 0) {
            return card(
                    "profile.neighbours",
                    new Paragraph(getTranslation("profile.neighbours.without", indicator(comparison))),
                    links(neighbours));
        }
        return card(
                "profile.neighbours",
                lead("profile.neighbours.with", comparison, neighbours),
                new RankedTable(neighbours, comparison.indicator(), false));
    }

    /** Which indicator and year, and how many have a figure. */
    private Paragraph lead(String key, Comparison comparison, RankedAreas areas) {
        Paragraph lead = new Paragraph(getTranslation(
                key, indicator(comparison), String.valueOf(areas.year()), areas.ranked(), areas.without()));
        lead.addClassName("muted");
        return lead;
    }

    private String indicator(Comparison comparison) {
        return comparison.indicator().name().in(getLocale());
    }

    private static UnorderedList links(RankedAreas areas) {
        UnorderedList links = new UnorderedList();
        links.addClassName("area-links");
        areas.rows()
                .forEach(row -> links.add(new ListItem(new Anchor(
                        AreaLinks.profile(row.area().code()), row.area().name()))));
        return links;
    }

    private Section card(String heading, Component... parts) {
        Section card = new Section(new H2(getTranslation(heading)));
        card.addClassName("card");
        card.add(parts);
        return card;
    }
}
