package id.lentera.areaview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.indicators.FigureFormat;
import id.lentera.programs.Presence;
import id.lentera.programs.Tally;
import java.util.List;

/** Programmes that reach an area, each with how many it reached of how many, as far as that is published. */
public class PresenceList extends UnorderedList {

    public PresenceList(List<Presence> programmes) {
        addClassName("area-programmes");
        programmes.forEach(presence -> {
            Anchor link = new Anchor(
                    "program?program=" + presence.programme().id(),
                    presence.programme().name().in(getLocale()));
            Span tally = new Span(words(presence));
            tally.addClassName("muted");
            add(new ListItem(link, new Div(tally)));
        });
    }

    private String words(Presence presence) {
        String tally = tally(presence);
        return presence.whole() ? tally : tally + " " + getTranslation("areaview.programme.parts");
    }

    private String tally(Presence presence) {
        Tally tally = presence.tally();
        String unit = FigureFormat.unit(presence.programme().unit(), getLocale());
        if (tally.reached() != null && tally.target() != null) {
            return getTranslation("areaview.programme.reached.of", tally.reached(), tally.target(), unit);
        }
        if (tally.reached() != null) {
            return getTranslation("areaview.programme.reached", tally.reached(), unit);
        }
        return tally.target() == null
                ? getTranslation("areaview.programme.present")
                : getTranslation("areaview.programme.target", tally.target(), unit);
    }
}
