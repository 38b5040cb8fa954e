// Decodes village tiles and compares the edges of neighbours. Used by bench-gaps.mjs.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { VectorTile } from '@mapbox/vector-tile';

// The decoder's own reader, which npm may keep in a folder of its own.
const nested = createRequire(import.meta.resolve('@mapbox/vector-tile'));
const { PbfReader } = await import(pathToFileURL(nested.resolve('pbf')));

/** Java, Timor, Sumba, Flores and all of the west: dense and sparse land on every zoom. */
const PLACES = [
  [110.2, -7.3],
  [124.4, -9.7],
  [120.2, -9.7],
  [121.5, -8.7],
  [103.0, -1.0],
];

/** Column and row of a place, with its position in the tile as fraction. */
const column = (lng, z) => ((lng + 180) / 360) * 2 ** z;
const row = (lat, z) => {
  const radians = (lat * Math.PI) / 180;
  return ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z;
};

const tileAt = (path, z, x, y) => path.replace('{z}', z).replace('{x}', Math.floor(x)).replace('{y}', Math.floor(y));

async function decode(url) {
  const answer = await fetch(url);
  if (answer.status === 204) return [];
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const layer = new VectorTile(new PbfReader(new Uint8Array(await answer.arrayBuffer()))).layers.village;
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const { id, extent } = layer.feature(i);
    const rings = layer.feature(i).loadGeometry();
    const points = rings.flat();
    const box = ['x', 'y'].flatMap((axis) => [Math.min, Math.max].map((pick) => points.reduce((v, p) => pick(v, p[axis]), points[0][axis])));
    return { id, extent, rings, box };
  });
}

const inside = ({ rings, box }, x, y) => {
  if (x < box[0] || x > box[1] || y < box[2] || y > box[3]) return false;
  let odd = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
    }
  }
  return odd;
};

/** Edges within the tile by their ends, with every area that has them. */
function edgesOf(areas) {
  const edges = new Map();
  for (const area of areas) {
    const within = ({ x, y }) => x >= 0 && y >= 0 && x <= area.extent && y <= area.extent;
    for (const ring of area.rings) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1], ring[i]];
        if ((a.x === b.x && a.y === b.y) || !within(a) || !within(b)) continue;
        const ends = [`${a.x},${a.y}`, `${b.x},${b.y}`].sort().join(' ');
        const edge = edges.get(ends) ?? { a, b, owners: [] };
        edge.owners.push(area);
        edges.set(ends, edge);
      }
    }
  }
  return [...edges.values()];
}

const CELL = 64;

/** Areas by square, so that one asks few of thousands what lies at a place. */
function squaresOf(areas) {
  const squares = new Map();
  for (const area of areas) {
    const [left, right, top, bottom] = area.box.map((v) => Math.floor(v / CELL));
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) squares.set(`${x},${y}`, [...(squares.get(`${x},${y}`) ?? []), area]);
    }
  }
  return (x, y) => squares.get(`${Math.floor(x / CELL)},${Math.floor(y / CELL)}`) ?? [];
}

/** An area smaller than a cell of the grid is drawn as one cell, over its neighbours: a coloured map must not lose areas. */
const isCell = ({ rings, box: [left, right, top, bottom] }) => rings.length === 1 && rings[0].length === 5 && right - left === 1 && bottom - top === 1;

/** An edge of one area alone is a coast: beside its middle, on the side that is not the owner's, there must be no other area. */
function compare(areas) {
  const seen = { shared: 0, coast: 0, cell: 0, broken: 0 };
  const near = squaresOf(areas);
  for (const { a, b, owners } of edgesOf(areas)) {
    if (owners.length > 1) {
      seen.shared++;
      continue;
    }
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [dx, dy] = [(-(b.y - a.y) / length) * 0.01, ((b.x - a.x) / length) * 0.01];
    const beside = [1, -1].flatMap((side) => near(x, y).filter((area) => inside(area, x + side * dx, y + side * dy)));
    const others = beside.filter((area) => area !== owners[0]);
    if (others.length === 0) seen.coast++;
    else if (isCell(owners[0]) || others.every(isCell)) seen.cell++;
    else seen.broken++;
  }
  return seen;
}

/** Tells whether a place lies in a village, by the most detailed tiles. */
export function coverOf(base, { path, maxzoom: z }) {
  const tiles = new Map();
  return async ([lng, lat]) => {
    const [x, y] = [column(lng, z), row(lat, z)];
    const url = base + tileAt(path, z, x, y);
    if (!tiles.has(url)) tiles.set(url, await decode(url));
    return tiles.get(url).some((area) => inside(area, (x % 1) * area.extent, (y % 1) * area.extent));
  };
}

export async function checkEdges(base, { path, minzoom, maxzoom }) {
  for (let z = minzoom; z <= maxzoom; z++) {
    const tiles = new Set(PLACES.map(([lng, lat]) => tileAt(path, z, column(lng, z), row(lat, z))));
    const sum = { areas: 0, shared: 0, coast: 0, cell: 0, broken: 0 };
    for (const tile of tiles) {
      const areas = await decode(base + tile);
      sum.areas += areas.length;
      for (const [kind, count] of Object.entries(compare(areas))) sum[kind] += count;
    }
    const verdict = sum.broken === 0 ? 'ok' : 'MISSED';
    const kinds = `${sum.shared} shared, ${sum.coast} on coasts, ${sum.cell} of areas drawn as one cell, ${sum.broken} broken (${verdict})`;
    console.log(`edges     z${z}, ${tiles.size} tiles, ${sum.areas} areas: ${kinds}`);
  }
}
