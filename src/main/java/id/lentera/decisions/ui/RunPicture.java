package id.lentera.decisions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** The map of a run, drawn by the server from the frozen list. */
class RunPicture extends Div {

    RunPicture(String address, String told) {
        addClassNames("card", "run-picture");
        Image map = new Image(address + "lang=" + getLocale().getLanguage(), told);
        map.setWidthFull();
        add(map);
    }
}
