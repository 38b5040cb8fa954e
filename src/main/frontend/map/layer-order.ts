/** What can be ordered on the map, named as the page names it; the first lies on top. */
export const USUAL_ORDER = ['programme', 'priority', 'labels', 'overlays', 'graticule', 'areas', 'basemap'] as const;

export type Group = (typeof USUAL_ORDER)[number] | 'ground';

const PREFIXES: [string, Group][] = [
  ['marker-', 'programme'],
  ['rank-', 'priority'],
  ['label-', 'labels'],
  ['overlay-', 'overlays'],
  ['graticule-', 'graticule'],
  ['basemap-', 'basemap'],
  ['sea', 'ground'],
  ['land', 'ground'],
];

/** The group of a layer of the map; what has no group of its own belongs to the coloured areas. */
export function groupOf(id: string): Group {
  return PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'areas';
}

/** Layers from the ground up in the wanted order of groups; inside a group they stay as they are. */
export function sorted(ids: readonly string[], order: readonly string[]): string[] {
  const wanted = [...order, ...USUAL_ORDER.filter((group) => !order.includes(group))];
  const height = (id: string) => {
    const group = groupOf(id);
    return group === 'ground' ? wanted.length : wanted.indexOf(group);
  };
  return ids.toSorted((a, b) => height(b) - height(a));
}
