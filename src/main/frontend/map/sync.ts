import type { Map as MapLibreMap } from 'maplibre-gl';

const groups = new Map<string, Set<MapLibreMap>>();

/** Lets the maps of a group move together: whichever a reader moves, the others follow. Returns how to leave the group. */
function join(group: string, map: MapLibreMap): () => void {
  const members = groups.get(group) ?? new Set<MapLibreMap>();
  groups.set(group, members);
  const [first] = members;
  if (first) {
    follow(map, first);
  }
  members.add(map);
  let following = false;
  const lead = () => {
    if (following) {
      return;
    }
    for (const other of members) {
      if (other !== map && !samePlace(other, map)) {
        follow(other, map);
      }
    }
  };
  map.on('move', lead);
  return () => {
    following = true;
    map.off('move', lead);
    members.delete(map);
    if (members.size === 0) {
      groups.delete(group);
    }
  };
}

/** Moving an other map makes it a leader for a moment; a map that is there already does not move again. */
function samePlace(one: MapLibreMap, other: MapLibreMap): boolean {
  const a = one.getCenter();
  const b = other.getCenter();
  return (
    Math.abs(a.lng - b.lng) < 1e-9 && Math.abs(a.lat - b.lat) < 1e-9 && Math.abs(one.getZoom() - other.getZoom()) < 1e-9
  );
}

function follow(map: MapLibreMap, leader: MapLibreMap): void {
  map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
}

/** The place of one map in a group. */
export class Membership {
  private leaveGroup?: () => void;

  /** Leaves the group before and joins another; an empty name is none. */
  join(group: string, map: MapLibreMap | undefined): void {
    this.leaveGroup?.();
    this.leaveGroup = map && group ? join(group, map) : undefined;
  }

  leave(): void {
    this.join('', undefined);
  }
}
