package id.lentera.recertification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.lentera.platform.ProblemException;

/** A form that saves or says in a sentence why not, and keeps what was typed. */
class SaveDialog extends Dialog {

    private final Paragraph problem = new Paragraph();

    SaveDialog(String title, Runnable save, Runnable saved, Component... fields) {
        setHeaderTitle(title);
        problem.addClassNames("notice", "bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(fields);
        form.add(problem);
        form.addClassName("desk-form");
        add(form);
        Button ok = new Button(getTranslation("recert.save"), _ -> {
            try {
                save.run();
                close();
                saved.run();
            } catch (ProblemException e) {
                problem.setText(e.text().in(getLocale()));
                problem.setVisible(true);
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("recert.cancel"), _ -> close()), ok);
    }
}
