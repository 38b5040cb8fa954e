package id.lentera.recertification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.lentera.platform.LocalizedText;
import id.lentera.recertification.ComplaintService;
import id.lentera.recertification.ListEntry;
import id.lentera.recertification.RecertificationQueries;

/** The editable lists of the desk: types, and levels with the days until a complaint is due. */
class ListSection extends Section {

    private final transient ComplaintService service;
    private final transient Runnable saved;

    ListSection(ComplaintService service, RecertificationQueries recertification, Runnable saved) {
        this.service = service;
        this.saved = saved;
        addClassName("card");
        UnorderedList types = new UnorderedList();
        types.addClassName("desk-list");
        recertification.listTypes().forEach(type -> types.add(line(type, false)));
        UnorderedList levels = new UnorderedList();
        levels.addClassName("desk-list");
        recertification.listLevels().forEach(level -> levels.add(line(level, true)));
        add(
                new H2(getTranslation("complaint.lists")),
                new H3(getTranslation("complaint.type")),
                types,
                new H3(getTranslation("complaint.level")),
                levels);
    }

    private ListItem line(ListEntry entry, boolean level) {
        Button edit = new Button(
                getTranslation("complaint.edit"), _ -> edit(entry, level).open());
        edit.setAriaLabel(getTranslation("complaint.edit.of", entry.name().in(getLocale())));
        Div words = new Div(new Span(entry.name().in(getLocale())));
        String note = level ? due(entry) : entry.active() ? "" : getTranslation("complaint.inactive");
        if (!note.isEmpty()) {
            Span small = new Span(note);
            small.addClassName("cell-note");
            words.add(small);
        }
        return new ListItem(words, edit);
    }

    private String due(ListEntry level) {
        return level.dueDays() == null
                ? getTranslation("complaint.noDays")
                : getTranslation("complaint.days", level.dueDays());
    }

    private SaveDialog edit(ListEntry entry, boolean level) {
        TextField indonesian = new TextField(getTranslation("complaint.name.id"));
        indonesian.setValue(entry.name().id());
        TextField english = new TextField(getTranslation("complaint.name.en"));
        english.setValue(entry.name().en());
        IntegerField days = new IntegerField(getTranslation("complaint.dueDays"));
        days.setValue(entry.dueDays());
        days.setVisible(level);
        Checkbox active = new Checkbox(getTranslation("complaint.active"), entry.active());
        active.setVisible(!level);
        return new SaveDialog(
                getTranslation("complaint.edit.of", entry.name().in(getLocale())),
                () -> {
                    ListEntry edited = new ListEntry(
                            entry.code(),
                            new LocalizedText(indonesian.getValue(), english.getValue()),
                            active.getValue(),
                            days.getValue(),
                            entry.next(),
                            entry.version());
                    if (level) {
                        service.saveLevel(edited);
                    } else {
                        service.saveType(edited);
                    }
                },
                saved,
                indonesian,
                english,
                days,
                active);
    }
}
