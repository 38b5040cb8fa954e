package id.lentera.priority.internal;

import id.lentera.platform.LocalizedText;
import id.lentera.priority.Criterion;
import id.lentera.priority.PriorityModel;
import java.util.List;
import java.util.Locale;

/** A named recipe in the list of models; {@code within} and {@code top} are what it was made for. */
record ModelView(
        String id,
        LocalizedText name,
        LocalizedText description,
        String level,
        String within,
        int top,
        String rule,
        String reference,
        List<Criterion> criteria,
        List<LocalizedText> caveats,
        List<String> sources) {

    static ModelView of(PriorityModel model) {
        return new ModelView(
                model.id(),
                model.name(),
                model.description(),
                model.recipe().level().slug(),
                model.within().value(),
                model.top(),
                model.recipe().rule().slug(),
                model.recipe().reference().name().toLowerCase(Locale.ROOT),
                model.recipe().criteria(),
                model.caveats(),
                model.sources());
    }
}
