package id.lentera.explorer;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.lentera.explorer.Drawing.Form;

/** Asks before a map is drawn otherwise than suits its figures. */
class FormDialog extends ConfirmDialog {

    /** @param key of the heading; its question and its answer stand below it */
    FormDialog(String key, Form form, ExplorerActions actions) {
        setHeader(getTranslation(key));
        setText(getTranslation(key + ".ask"));
        setCancelable(true);
        setCancelText(getTranslation("explorer.cancel"));
        setConfirmText(getTranslation(key + ".confirm"));
        addConfirmListener(_ -> actions.draw(actions.drawing().withForm(form)));
    }
}
