package id.lentera.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Passing links between map, legend and table while something is pointed at; they live in the browser only. */
@Tag("lentera-links")
@JsModule("./explorer/lentera-links.ts")
class Links extends Component {}
