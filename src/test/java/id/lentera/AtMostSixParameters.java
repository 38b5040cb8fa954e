package id.lentera;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Condition of the architecture rules on constructors. */
class AtMostSixParameters extends ArchCondition<JavaConstructor> {

    AtMostSixParameters() {
        super("have at most six parameters");
    }

    @Override
    public void check(JavaConstructor constructor, ConditionEvents events) {
        int count = constructor.getRawParameterTypes().size();
        events.add(new SimpleConditionEvent(
                constructor, count <= 6, constructor.getFullName() + " has " + count + " parameters"));
    }
}
