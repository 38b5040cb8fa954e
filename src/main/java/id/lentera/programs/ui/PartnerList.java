package id.lentera.programs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.programs.Partner;
import java.util.List;

/** Who takes part in a programme, in which role, with what. */
class PartnerList extends Section {

    PartnerList() {
        addClassNames("card", "partners");
    }

    void show(List<Partner> partners) {
        removeAll();
        setVisible(!partners.isEmpty());
        UnorderedList list = new UnorderedList();
        for (Partner partner : partners) {
            Span name = new Span(partner.name());
            name.addClassName("partner-name");
            Span role = new Span(getTranslation("programs.role." + partner.role()));
            role.addClassName("badge");
            ListItem item = new ListItem(name, role);
            if (partner.contribution() != null) {
                Div contribution = new Div(partner.contribution().in(getLocale()));
                contribution.addClassName("muted");
                item.add(contribution);
            }
            item.add(new SourceLink(partner.source()));
            list.add(item);
        }
        add(new H2(getTranslation("programs.partners")), list);
    }
}
