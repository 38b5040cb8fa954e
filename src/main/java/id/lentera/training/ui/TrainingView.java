package id.lentera.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.lentera.areas.AreaDirectory;
import id.lentera.areaview.TopicNav;
import id.lentera.indicators.ClassificationQueries;
import id.lentera.indicators.IndicatorQueries;
import id.lentera.training.TrainingEvent;
import id.lentera.training.TrainingQueries;
import java.util.List;

/** Trainings that pass knowledge on, each with planned and itemised participants, and where they are known to have reached. */
@Route("pelatihan")
@AnonymousAllowed
@StyleSheet("styles/tables.css")
@StyleSheet("styles/topics.css")
class TrainingView extends Div implements HasDynamicTitle {

    TrainingView(
            TrainingQueries trainings,
            AreaDirectory directory,
            IndicatorQueries indicators,
            ClassificationQueries classifications) {
        addClassNames("page", "topic-page");
        Paragraph lead = new Paragraph(getTranslation("training.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("training.title")), new TopicNav("pelatihan"), lead);
        List<TrainingEvent> events = trainings.list();
        if (events.isEmpty()) {
            add(new Paragraph(getTranslation("training.none")));
        }
        events.forEach(event -> add(new EventCard(event, events)));
        add(new TrainingMap(events, directory, indicators, classifications));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.title") + " – Lentera";
    }
}
