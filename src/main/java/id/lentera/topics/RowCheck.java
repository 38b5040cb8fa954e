package id.lentera.topics;

import java.util.List;

/** What a topic asks of its rows beyond the shape of each cell. */
@FunctionalInterface
public interface RowCheck {

    RowCheck NONE = _ -> List.of();

    List<RowRemark> check(TopicRow row);
}
