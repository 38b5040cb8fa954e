package id.lentera.electricity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.lentera.areas.Area;
import id.lentera.areaview.Known;
import id.lentera.electricity.SupplyService;
import id.lentera.topics.TopicVersion;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For those who keep the ledger of a village: what was entered, by whom, and the way to enter or correct it. */
class SupplySection extends Section {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");
    private static final Map<String, String> PARTS = Map.of(
            "pln", "electricity.supply.pln",
            "non_pln", "electricity.supply.nonPln",
            "solar", "electricity.supply.solar",
            "none", "electricity.supply.none",
            "total", "electricity.supply.total");
    private static final List<String> ORDER = List.of("pln", "non_pln", "solar", "none", "total");

    private final transient SupplyService service;
    private final transient Area village;
    private final transient Runnable changed;

    SupplySection(SupplyService service, Area village, Runnable changed) {
        this.service = service;
        this.village = village;
        this.changed = changed;
        addClassNames("card", "on-screen");
        Button add = new Button(getTranslation("electricity.entry.add"), _ -> open(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        List<TopicVersion> entered = service.list(village.code());
        add(new H2(getTranslation("electricity.entry.title")));
        if (entered.isEmpty()) {
            add(new Paragraph(getTranslation("electricity.entry.none")));
        }
        entered.forEach(version -> add(line(version)));
        add(add);
    }

    private void open(@org.jspecify.annotations.Nullable TopicVersion version) {
        new SupplyDialog(service, village, version, changed).open();
    }

    private Component line(TopicVersion version) {
        Button edit = new Button(getTranslation("electricity.entry.edit"), _ -> open(version));
        Button history = new Button(getTranslation("electricity.entry.history"), _ -> history(version));
        edit.setAriaLabel(
                getTranslation("electricity.entry.edit") + " " + version.row().text("as_of"));
        history.setAriaLabel(getTranslation("electricity.entry.history") + " "
                + version.row().text("as_of"));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        history.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return new Div(words(version), edit, history);
    }

    private Div words(TopicVersion version) {
        Span time = new Span(version.row().date("as_of").in(getLocale()));
        time.addClassName("partner-name");
        String parts = ORDER.stream()
                .filter(part -> version.row().count(part) != null)
                .map(part -> getTranslation(PARTS.get(part)) + " "
                        + Known.count(version.row().count(part), getLocale()))
                .collect(Collectors.joining(", "));
        String grid = version.row()
                .find("grid")
                .map(word -> getTranslation("electricity.entry.grid." + word))
                .orElse("");
        Span by = new Span(getTranslation(
                "electricity.entry.version",
                version.version(),
                version.by(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(version.at().atZone(OFFICE))));
        by.addClassName("muted");
        return new Div(time, new Span(" · " + parts + (grid.isEmpty() ? "" : " · " + grid) + " · "), by);
    }

    private void history(TopicVersion shown) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("electricity.entry.history") + ": " + village.name());
        List<TopicVersion> versions = service.listVersions(shown.record());
        versions.forEach(version -> {
            Div line = words(version);
            if (version.withdrawn()) {
                Span badge = new Span(getTranslation("electricity.entry.withdrawn"));
                badge.addClassNames("badge", "warning");
                line.add(badge);
            }
            dialog.add(line);
        });
        versions.stream().filter(v -> !v.withdrawn()).findFirst().ifPresent(newest -> {
            Button withdraw = new Button(getTranslation("electricity.entry.withdraw"), _ -> {
                service.withdraw(newest.batch());
                dialog.close();
                changed.run();
            });
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            dialog.getFooter().add(withdraw);
        });
        dialog.getFooter().add(new Button(getTranslation("electricity.entry.close"), _ -> dialog.close()));
        dialog.open();
    }
}
