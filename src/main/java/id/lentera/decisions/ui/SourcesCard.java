package id.lentera.decisions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.lentera.decisions.FrozenRun;
import id.lentera.decisions.RunDocument;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;

/** Where the figures of a run come from, and what to beware of. */
class SourcesCard extends Section {

    SourcesCard(FrozenRun run, String sha256) {
        addClassNames("card", "run-sources");
        add(new H2(getTranslation("decisions.sources")));
        UnorderedList sources = new UnorderedList();
        run.sources().forEach(source -> sources.add(new ListItem(line(source))));
        RunDocument.Boundaries boundaries = run.document().boundaries();
        if (boundaries != null) {
            sources.add(new ListItem(boundaries.credit()));
        }
        add(sources);
        UnorderedList caveats = new UnorderedList();
        run.answer().caveats().forEach(caveat -> caveats.add(new ListItem(caveat.in(getLocale()))));
        if (!run.answer().caveats().isEmpty()) {
            add(new H2(getTranslation("decisions.caveats")), caveats);
        }
        Paragraph sum = new Paragraph("SHA-256 " + sha256);
        sum.addClassNames("muted", "run-sum");
        add(sum);
    }

    private String line(Source source) {
        String licence = source.licence() == null ? "" : ". " + getTranslation("decisions.licence", source.licence());
        return Citation.of(source, getLocale()) + licence;
    }
}
