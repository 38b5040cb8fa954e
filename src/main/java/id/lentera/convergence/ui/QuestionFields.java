package id.lentera.convergence.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.lentera.areas.Area;
import id.lentera.areas.AreaLevel;
import id.lentera.areas.AreaQueries;
import id.lentera.convergence.ConvergenceQuestion;
import id.lentera.priority.ReferenceList;
import id.lentera.priority.ReferenceLists;
import id.lentera.programs.DeliveryBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Place, level, deliveries and priority areas of the question. */
class QuestionFields extends Div {

    private static final String NONE = "none";

    private final transient AreaQueries areas;
    private final transient ReferenceLists lists;
    private final transient Consumer<Map<String, String>> go;
    private final Select<Area> within = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<DeliveryBasis> basis = new Select<>();
    private final Select<String> loci = new Select<>();
    private boolean showing;

    QuestionFields(AreaQueries areas, ReferenceLists lists, Consumer<Map<String, String>> go) {
        this.areas = areas;
        this.lists = lists;
        this.go = go;
        addClassName("page-fields");
        name(within, "within");
        within.setItemLabelGenerator(Area::name);
        name(level, "level");
        level.setItemLabelGenerator(l -> getTranslation("areas.level." + l));
        name(basis, "basis");
        basis.setItems(DeliveryBasis.values());
        basis.setItemLabelGenerator(b -> getTranslation("convergence.basis." + b));
        name(loci, "loci");
        loci.setItemLabelGenerator(this::listName);
        add(within, level, basis, loci);
    }

    void show(ConvergenceQuestion question) {
        showing = true;
        Area place = areas.get(question.within());
        within.setItems(areas.listChoices(question.within()));
        within.setValue(place);
        level.setItems(Arrays.stream(AreaLevel.values())
                .filter(l -> l.number() > place.level().number())
                .toList());
        level.setValue(question.level());
        basis.setValue(question.basis());
        List<String> ids =
                new ArrayList<>(lists.list().stream().map(ReferenceList::id).toList());
        ids.add(NONE);
        loci.setItems(ids);
        loci.setValue(question.loci().isEmpty() ? NONE : question.loci());
        showing = false;
    }

    private String listName(String id) {
        return NONE.equals(id)
                ? getTranslation("convergence.loci.none")
                : lists.get(id).name().in(getLocale());
    }

    private <C extends AbstractField<C, V>, V> void name(AbstractField<C, V> field, String word) {
        field.getElement().setProperty("label", getTranslation("convergence.field." + word));
        field.addValueChangeListener(e -> changed(word));
    }

    private void changed(String word) {
        if (showing || within.getValue() == null) {
            return;
        }
        Map<String, String> query = new LinkedHashMap<>();
        Area place = within.getValue();
        boolean fits = level.getValue() != null
                && level.getValue().number() > place.level().number();
        AreaLevel usual = place.level() == AreaLevel.NATION ? AreaLevel.PROVINCE : AreaLevel.VILLAGE;
        // All villages of the nation only for those who ask for them.
        boolean asked =
                word.equals("level") || place.level() != AreaLevel.NATION || level.getValue() != AreaLevel.VILLAGE;
        AreaLevel chosen = fits && asked ? level.getValue() : usual;
        query.put("within", place.code().value());
        query.put("level", chosen.slug());
        // Another place or level chooses its own deliveries again.
        query.put("basis", word.equals("basis") ? basis.getValue().slug() : "");
        query.put("loci", loci.getValue() == null ? NONE : loci.getValue());
        go.accept(query);
    }
}
