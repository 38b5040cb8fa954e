package id.lentera.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.AreaFacts;
import id.lentera.profile.AreaProfile;

/** Name, what the area is part of, its facts, the way to the map and to paper. */
class ProfileHeader extends Header {

    ProfileHeader(AreaProfile profile) {
        addClassName("profile-header");
        Area area = profile.area();
        if (!profile.path().isEmpty()) {
            add(path(profile));
        }
        add(
                new H1(area.name()),
                new AreaFacts(area, profile.km2(), profile.children(), profile.childLevel()),
                actions(area));
    }

    private Nav path(AreaProfile profile) {
        OrderedList steps = new OrderedList();
        profile.path()
                .forEach(above -> steps.add(new ListItem(new Anchor(AreaLinks.profile(above.code()), above.name()))));
        Nav path = new Nav(steps);
        path.addClassName("profile-path");
        path.getElement().setAttribute("aria-label", getTranslation("profile.path"));
        return path;
    }

    private Div actions(Area area) {
        Button print = new Button(getTranslation("profile.print"), VaadinIcon.PRINT.create());
        print.addClickListener(
                _ -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("setTimeout(() => window.print())")));
        Div actions = new Div(new Anchor(AreaLinks.map(area.code()), getTranslation("profile.map")));
        if (area.level() == AreaLevel.VILLAGE) {
            actions.add(new Anchor(AreaLinks.villageCard(area.code()), getTranslation("profile.villageCard")));
        }
        actions.add(print);
        actions.addClassNames("profile-actions", "on-screen");
        return actions;
    }
}
