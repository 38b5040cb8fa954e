package id.lentera.programs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lentera.programs.DeliveryDetail;
import id.lentera.programs.DeliveryDetailQueries;
import id.lentera.programs.DeliveryEntryService;
import id.lentera.programs.DeliveryVersion;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Every version of a record: who saved what and when. The newest save can be taken back; what was before counts again. */
class HistoryDialog extends Dialog {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    HistoryDialog(
            DeliveryDetailQueries details, DeliveryEntryService service, DeliveryDetail delivery, Runnable changed) {
        setHeaderTitle(getTranslation("programs.entry.history") + ": "
                + delivery.areas().getFirst().name() + ", " + delivery.year());
        List<DeliveryVersion> versions = details.listVersions(java.util.Objects.requireNonNull(delivery.record()));
        Div list = new Div();
        list.addClassName("entry-history");
        versions.forEach(version -> list.add(line(version)));
        add(list);
        versions.stream().filter(v -> !v.withdrawn()).findFirst().ifPresent(newest -> {
            Button withdraw = new Button(getTranslation("programs.entry.withdraw"), _ -> {
                service.withdraw(newest.batch());
                close();
                changed.run();
            });
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            getFooter().add(withdraw);
        });
        getFooter().add(new Button(getTranslation("programs.entry.close"), _ -> close()));
    }

    private Component line(DeliveryVersion version) {
        DeliveryDetail delivery = version.delivery();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(version.at().atZone(JAKARTA));
        Span head = new Span(getTranslation("programs.entry.version", delivery.version(), version.by(), when));
        head.addClassName("partner-name");
        Span what = new Span(getTranslation(
                "programs.entry.was",
                Counts.of(delivery.reached(), getLocale()),
                Counts.of(delivery.target(), getLocale()),
                delivery.stage() == null ? "" : getTranslation("programs.stage." + delivery.stage())));
        Div line = new Div(head, new Div(what));
        if (version.withdrawn() || version.removed()) {
            Span badge = new Span(
                    getTranslation(version.withdrawn() ? "programs.entry.withdrawn" : "programs.entry.removed"));
            badge.addClassNames("badge", "warning");
            line.add(badge);
        }
        return line;
    }
}
