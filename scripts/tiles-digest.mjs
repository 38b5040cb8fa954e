// Prints one checksum over what the tiles of a running Lentera hold: codes and shapes, whatever numbers the areas have in its database.
// Usage: node scripts/tiles-digest.mjs http://127.0.0.1:PORT
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { VectorTile } from '@mapbox/vector-tile';

// The decoder's own reader, which npm may keep in a folder of its own.
const nested = createRequire(import.meta.resolve('@mapbox/vector-tile'));
const { PbfReader } = await import(pathToFileURL(nested.resolve('pbf')));

const LEVELS = ['province', 'regency', 'district', 'village'];
/** West, south, east, north and the zooms: all of Indonesia from afar, Nusa Tenggara Timur from near. */
const VIEWS = [
  { box: [94.9, -11.1, 141.1, 6.2], zooms: [2, 8] },
  { box: [118.9, -11, 125.2, -8], zooms: [9, 11] },
];

const [base] = process.argv.slice(2);
const column = (lng, z) => Math.floor(((lng + 180) / 360) * 2 ** z);
const row = (lat, z) => {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z);
};

async function json(path) {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

function* tilesOf({ minzoom, maxzoom }) {
  for (const { box, zooms } of VIEWS) {
    for (let z = Math.max(zooms[0], minzoom); z <= Math.min(zooms[1], maxzoom); z++) {
      for (let x = column(box[0], z); x <= column(box[2], z); x++) {
        for (let y = row(box[3], z); y <= row(box[1], z); y++) yield [z, x, y];
      }
    }
  }
}

const hash = createHash('sha256');
let [tiles, areas] = [0, 0];
for (const level of LEVELS) {
  const { ids, codes } = await json(`/api/areas/index?level=${level}&within=00`);
  const codeOf = new Map(ids.map((id, i) => [id, codes[i]]));
  const description = await json(`/tiles/${level}.json`);
  for (const [z, x, y] of tilesOf(description)) {
    const answer = await fetch(description.tiles[0].replace('{z}', z).replace('{x}', x).replace('{y}', y));
    if (answer.status !== 200) continue;
    const layer = new VectorTile(new PbfReader(new Uint8Array(await answer.arrayBuffer()))).layers[level];
    const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer.feature(i));
    const lines = features.map((feature) => `${codeOf.get(feature.id) ?? '-'} ${JSON.stringify(feature.loadGeometry())}`).sort();
    hash.update(`${level}/${z}/${x}/${y}\n${lines.join('\n')}\n`);
    tiles++;
    areas += lines.length;
  }
}
console.log(`${hash.digest('hex')} over ${areas} shapes in ${tiles} tiles`);
