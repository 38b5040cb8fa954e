package id.lentera.priority.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import id.lentera.areas.Area;
import id.lentera.priority.ElectricPackage;
import id.lentera.priority.ScenarioText;
import id.lentera.priority.UnitCost;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fields of one scenario: money, what counts, floors, prices. */
class ScenarioForm extends Section {

    private final transient Consumer<ScenarioText> changed;
    private final IntegerField budget = new IntegerField();
    private final IntegerField emphasis = new IntegerField();
    private final IntegerField floor = new IntegerField();
    private final IntegerField present = new IntegerField();
    private final IntegerField planned = new IntegerField();
    private final List<PackageFields> packages;
    private final FloorFields floors = new FloorFields(this::tell);
    private boolean showing;

    ScenarioForm(String title, List<UnitCost> published, Consumer<ScenarioText> changed) {
        this.changed = changed;
        addClassNames("card", "scenario-form");
        budget.setLabel(getTranslation("portfolio.budget"));
        budget.setMin(1);
        budget.setMax((int) ScenarioText.MAX_BUDGET);
        percent(emphasis, "portfolio.emphasis");
        percent(floor, "portfolio.floor");
        percent(present, "portfolio.present");
        percent(planned, "portfolio.planned");
        fields().forEach(field -> field.addValueChangeListener(_ -> tell()));
        packages = Arrays.stream(ElectricPackage.values())
                .map(p -> new PackageFields(
                        p,
                        published.stream().filter(c -> c.electricPackage() == p).findFirst(),
                        this::tell))
                .toList();
        Div money = new Div(budget, floor, emphasis);
        money.addClassName("scenario-fields");
        Div grid = new Div(present, planned);
        grid.addClassName("scenario-fields");
        Div prices = new Div();
        prices.addClassName("scenario-prices");
        packages.forEach(prices::add);
        Details open = new Details(getTranslation("portfolio.prices"), prices);
        open.setOpened(true);
        add(
                new H2(title),
                money,
                open,
                new Details(getTranslation("portfolio.floors"), floors),
                new Details(getTranslation("portfolio.assumptions"), grid));
    }

    private void percent(IntegerField field, String key) {
        field.setLabel(getTranslation(key));
        field.setMin(0);
        field.setMax(100);
    }

    private Stream<IntegerField> fields() {
        return Stream.of(budget, emphasis, floor, present, planned);
    }

    /** @param kabupaten those that may have a floor of their own */
    void show(ScenarioText scenario, List<Area> kabupaten) {
        showing = true;
        budget.setValue((int) scenario.budget());
        emphasis.setValue(scenario.emphasis());
        floor.setValue(scenario.floor());
        present.setValue(scenario.present());
        planned.setValue(scenario.planned());
        packages.forEach(p -> p.show(scenario));
        floors.show(kabupaten, scenario.floors());
        showing = false;
    }

    private void tell() {
        boolean sound = fields().noneMatch(f -> f.isInvalid() || f.getValue() == null)
                && packages.stream().noneMatch(PackageFields::isInvalid)
                && !floors.isInvalid();
        if (!showing && sound) {
            changed.accept(new ScenarioText(
                    budget.getValue(),
                    emphasis.getValue(),
                    present.getValue(),
                    planned.getValue(),
                    floor.getValue(),
                    packages.stream()
                            .map(PackageFields::read)
                            .flatMap(Optional::stream)
                            .toList(),
                    floors.read()));
        }
    }
}
