package id.lentera.areas.internal.cleaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Polygons that can touch each other, in practice an island or a group of islands: cleaned on their own. */
public record Component(List<OwnedPolygon> parts) {

    /** Splits parts into components whose envelopes keep more than {@code distance} degrees apart; the largest comes first. */
    public static List<Component> split(List<OwnedPolygon> parts, double distance) {
        int[] root = new int[parts.size()];
        STRtree tree = new STRtree();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            tree.insert(envelope(parts, i, distance), i);
        }
        for (int i = 0; i < root.length; i++) {
            Envelope envelope = envelope(parts, i, 0);
            for (Object other : tree.query(envelope)) {
                root[find(root, i)] = find(root, (Integer) other);
            }
        }
        Map<Integer, List<OwnedPolygon>> groups = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(find(root, i), _ -> new ArrayList<>()).add(parts.get(i));
        }
        return sorted(groups.values());
    }

    private static List<Component> sorted(Collection<List<OwnedPolygon>> groups) {
        return groups.stream()
                .sorted(Comparator.comparingInt((List<OwnedPolygon> g) -> -g.size()))
                .map(Component::new)
                .toList();
    }

    private static Envelope envelope(List<OwnedPolygon> parts, int i, double margin) {
        Envelope envelope = new Envelope(parts.get(i).polygon().getEnvelopeInternal());
        envelope.expandBy(margin);
        return envelope;
    }

    private static int find(int[] root, int i) {
        int top = i;
        while (root[top] != top) {
            root[top] = root[root[top]];
            top = root[top];
        }
        return top;
    }
}
