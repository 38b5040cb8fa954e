package id.lentera.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.PackageCost;
import id.lentera.priority.ScenarioText;
import id.lentera.priority.UnitCost;
import id.lentera.provenance.Citation;
import id.lentera.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;

/** The price of one package, and where the price comes from: a source, or the reader. */
class PackageFields extends Div {

    private final ElectricPackage electricPackage;
    private final transient Optional<UnitCost> published;
    private final NumberField perHousehold = new NumberField();
    private final NumberField perVillage = new NumberField();
    private final NumberField service = new NumberField();
    private final Paragraph origin = new Paragraph();
    private boolean showing;

    PackageFields(ElectricPackage electricPackage, Optional<UnitCost> published, Runnable changed) {
        this.electricPackage = electricPackage;
        this.published = published;
        addClassName("package-fields");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("portfolio.package." + electricPackage));
        String states = electricPackage.where().stream()
                .sorted()
                .map(state -> getTranslation("portfolio.grid." + state))
                .collect(Collectors.joining(", "));
        Span where = new Span(getTranslation("portfolio.where", states));
        where.addClassName("muted");
        perHousehold.setLabel(getTranslation("portfolio.perHousehold"));
        perVillage.setLabel(getTranslation("portfolio.perVillage"));
        service.setLabel(getTranslation("portfolio.service"));
        service.setMin(0.01);
        service.setMax(1);
        service.setStep(0.01);
        for (NumberField field : new NumberField[] {perHousehold, perVillage}) {
            field.setMin(0);
            field.setMax(PackageCost.MAX - 1.0);
            field.setStep(1);
        }
        for (NumberField field : new NumberField[] {perHousehold, perVillage, service}) {
            field.addValueChangeListener(_ -> {
                if (!showing) {
                    changed.run();
                }
            });
        }
        Div fields = new Div(perHousehold, perVillage, service);
        fields.addClassName("scenario-fields");
        origin.addClassName("muted");
        add(new H4(getTranslation("portfolio.package." + electricPackage)), where, fields, origin);
    }

    void show(ScenarioText scenario) {
        showing = true;
        Optional<PackageCost> cost = scenario.packages().stream()
                .filter(p -> p.electricPackage() == electricPackage)
                .findFirst();
        perHousehold.setValue(cost.map(PackageCost::perHousehold)
                .filter(c -> c > 0)
                .map(Long::doubleValue)
                .orElse(null));
        perVillage.setValue(cost.map(PackageCost::perVillage)
                .filter(c -> c > 0)
                .map(Long::doubleValue)
                .orElse(null));
        service.setValue(cost.map(c -> c.service().doubleValue()).orElse(1.0));
        showOrigin(cost);
        showing = false;
    }

    /** Empty where the package has no price. */
    Optional<PackageCost> read() {
        long household = whole(perHousehold);
        long village = whole(perVillage);
        if (household + village == 0) {
            return Optional.empty();
        }
        BigDecimal worth = service.getValue() == null || service.isInvalid()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(service.getValue()).setScale(2, RoundingMode.HALF_UP);
        return Optional.of(new PackageCost(electricPackage, household, village, worth));
    }

    boolean isInvalid() {
        return perHousehold.isInvalid() || perVillage.isInvalid() || service.isInvalid();
    }

    private static long whole(NumberField field) {
        return field.getValue() == null || field.isInvalid() ? 0 : Math.round(field.getValue());
    }

    private void showOrigin(Optional<PackageCost> cost) {
        origin.removeAll();
        if (cost.filter(c -> c.perHousehold() + c.perVillage() > 0).isEmpty()) {
            origin.add(new Span(getTranslation("portfolio.origin.none")));
            return;
        }
        boolean same = published.isPresent()
                && cost.get().perHousehold() == published.get().perHousehold()
                && cost.get().perVillage() == 0;
        if (!same) {
            origin.add(new Span(getTranslation("portfolio.origin.reader")));
            return;
        }
        origin.add(new Span(published.get().note().in(getLocale()) + " "));
        for (Source source : published.get().sources()) {
            origin.add(cite(source), new Span(" "));
        }
    }

    private Component cite(Source source) {
        String words = Citation.brief(source, getLocale());
        if (source.url() == null) {
            return new Span(words);
        }
        Anchor link = new Anchor(source.url(), words, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
