package id.lentera.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.AreaCode;
import id.lentera.areas.AreaLinks;
import id.lentera.areaview.FactTable;
import id.lentera.areaview.FactTable.Column;
import id.lentera.areaview.Known;
import id.lentera.areaview.SourceLink;
import id.lentera.training.TrainingArea;
import id.lentera.training.TrainingEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A training: when, after which other one, planned against itemised, who took part. */
class EventCard extends Section {

    EventCard(TrainingEvent event, List<TrainingEvent> all) {
        addClassName("card");
        Span kind = new Span(getTranslation("training.kind." + event.kind()));
        kind.addClassName("badge");
        add(new H2(event.name().in(getLocale())), kind, when(event, all), tiles(event));
        if (!event.components().isEmpty()) {
            add(components(event));
        }
        if (!event.areas().isEmpty()) {
            add(areas(event));
        }
        if (event.note() != null) {
            Paragraph note = new Paragraph(event.note().in(getLocale()));
            note.addClassName("muted");
            add(note);
        }
        Div source = new Div(SourceLink.of(event.source(), getLocale()));
        source.addClassName("source-link");
        add(source);
    }

    /** Areas that the source names, each to its page. */
    private Paragraph areas(TrainingEvent event) {
        Paragraph line = new Paragraph(new Span(getTranslation("training.areas") + " "));
        line.addClassName("in-sentence");
        for (int i = 0; i < event.areas().size(); i++) {
            TrainingArea area = event.areas().get(i);
            line.add(
                    new Span(i == 0 ? "" : ", "),
                    new Anchor(AreaLinks.profile(new AreaCode(area.code())), area.name()));
        }
        return line;
    }

    private Paragraph when(TrainingEvent event, List<TrainingEvent> all) {
        String time = event.starts().equals(event.ends())
                ? event.starts().in(getLocale()) + "."
                : getTranslation(
                        "training.when",
                        event.starts().in(getLocale()),
                        event.ends().in(getLocale()));
        String place = event.place() == null ? "" : " " + event.place().in(getLocale()) + ".";
        Optional<String> parent = all.stream()
                .filter(other -> other.id().equals(event.parent()))
                .map(other ->
                        " " + getTranslation("training.after", other.name().in(getLocale())))
                .findFirst();
        return new Paragraph(time + place + parent.orElse(""));
    }

    private Div tiles(TrainingEvent event) {
        Div tiles = new Div(
                tile("training.planned", event.planned(), event.planned() == null ? "training.planned.none" : ""),
                tile(
                        "training.itemised",
                        event.components().isEmpty() ? null : event.itemised(),
                        event.components().isEmpty() ? "training.itemised.none" : ""));
        tiles.addClassName("tiles");
        Long difference = event.difference();
        if (difference != null) {
            Div tile = tile(
                    "training.difference",
                    difference,
                    difference == 0 ? "training.difference.zero" : "training.difference.open");
            tile.setClassName("warn", difference != 0);
            tiles.add(tile);
        }
        reach(tiles, "training.teams", event.reach().teams());
        reach(tiles, "training.provinces", event.reach().provinces());
        reach(tiles, "training.regencies", event.reach().regencies());
        return tiles;
    }

    private void reach(Div tiles, String key, @Nullable Long number) {
        if (number != null) {
            tiles.add(tile(key, number, ""));
        }
    }

    private Div tile(String key, @Nullable Long number, String noteKey) {
        Span label = new Span(getTranslation(key));
        label.addClassName("tile-label");
        Span value = new Span(Known.count(number, getLocale()));
        value.addClassName("tile-value");
        Div tile = new Div(label, value);
        tile.addClassName("tile");
        if (!noteKey.isEmpty()) {
            Span note = new Span(getTranslation(noteKey));
            note.addClassName("tile-note");
            tile.add(note);
        }
        return tile;
    }

    private FactTable components(TrainingEvent event) {
        FactTable table = new FactTable(
                getTranslation("training.itemised"),
                Column.text(getTranslation("training.category")),
                Column.number(getTranslation("training.participants")),
                Column.text(getTranslation("training.source")));
        event.components().forEach(part -> {
            Div source = new Div(SourceLink.brief(part.source(), getLocale()));
            if (part.note() != null) {
                Span note = new Span(part.note().in(getLocale()));
                note.addClassName("cell-note");
                source.add(note);
            }
            table.row(new Span(part.category().in(getLocale())), Known.span(part.participants(), getLocale()), source);
        });
        return table;
    }
}
