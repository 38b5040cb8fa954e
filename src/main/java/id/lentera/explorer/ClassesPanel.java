package id.lentera.explorer;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;

/** How values are cut into classes: method and number. Folded away, since the usual choice serves most questions. */
class ClassesPanel extends Details {

    private final Select<String> method = new Select<>();
    private final Select<Integer> number = new Select<>();
    private boolean showing;

    ClassesPanel(ExplorerActions actions) {
        addClassName("classes-panel");
        setSummaryText(getTranslation("explorer.classes"));
        method.setLabel(getTranslation("explorer.method"));
        method.setItems(ExplorerState.METHODS);
        method.setItemLabelGenerator(m -> getTranslation("explorer.method." + m));
        number.setLabel(getTranslation("explorer.classes.number"));
        number.setItems(IntStream.rangeClosed(ExplorerState.FEWEST_CLASSES, ExplorerState.MOST_CLASSES)
                .boxed()
                .toList());
        method.addValueChangeListener(_ -> choose(actions));
        number.addValueChangeListener(_ -> choose(actions));
        Div fields = new Div(method, number);
        fields.addClassName("choices-row");
        add(fields);
    }

    void show(ExplorerState state) {
        showing = true;
        method.setValue(state.method());
        number.setValue(state.classes());
        showing = false;
    }

    private void choose(ExplorerActions actions) {
        if (!showing && method.getValue() != null && number.getValue() != null) {
            actions.chooseClasses(method.getValue(), number.getValue());
        }
    }
}
