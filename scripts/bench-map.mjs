// Measures what a map costs on the line and on the server: bytes of tiles in the default view, and bytes and times of values.
// Usage: node scripts/bench-map.mjs http://127.0.0.1:PORT
import http from 'node:http';

const AREAS = {
  NTT: { west: 118.9, south: -11.0, east: 125.2, north: -8.0, zooms: [4, 12] },
  Indonesia: { west: 95.0, south: -11.0, east: 141.0, north: 6.0, zooms: [4, 8] },
};
const TIMES = 60;

const agent = new http.Agent({ keepAlive: true });

function get(url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
        let bytes = 0;
        response.on('data', (part) => (bytes += part.length));
        response.on('end', () => resolve({ status: response.statusCode, bytes }));
      })
      .on('error', reject);
  });
}

const column = (lng, z) => Math.floor(((lng + 180) / 360) * 2 ** z);
const row = (lat, z) => {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z);
};

/** The level that is looked at on a zoom, coarse levels from afar. */
const usualLevel = (z) => (z <= 5 ? 'province' : z <= 7 ? 'regency' : z === 8 ? 'district' : 'village');

async function template(base, level) {
  const answer = await fetch(`${base}/tiles/${level}.json`);
  if (!answer.ok) throw new Error(`No layer ${level}: ${answer.status}`);
  const json = await answer.json();
  const url = new URL(json.tiles[0].replaceAll('{', '%7B').replaceAll('}', '%7D'), base);
  return { path: base + decodeURIComponent(url.pathname) + url.search, maxzoom: json.maxzoom };
}

/** Bytes of every tile that is not empty. */
async function tileBytes(base, area, levelOf) {
  const templates = new Map();
  const sizes = [];
  const asked = new Set();
  for (let wanted = area.zooms[0]; wanted <= area.zooms[1]; wanted++) {
    const level = levelOf(wanted);
    if (!templates.has(level)) templates.set(level, await template(base, level));
    const { path, maxzoom } = templates.get(level);
    const z = Math.min(wanted, maxzoom);
    for (let x = column(area.west, z); x <= column(area.east, z); x++) {
      for (let y = row(area.north, z); y <= row(area.south, z); y++) {
        const url = path.replace('{z}', z).replace('{x}', x).replace('{y}', y);
        if (asked.has(url)) continue;
        asked.add(url);
        const { status, bytes } = await get(url);
        if (status === 200) sizes.push(bytes);
      }
    }
  }
  return sizes.sort((a, b) => a - b);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

async function tiles(base) {
  for (const [name, area] of Object.entries(AREAS)) {
    for (const [view, levelOf] of [['level by zoom', usualLevel], ['villages', () => 'village']]) {
      const sizes = await tileBytes(base, area, levelOf);
      const zooms = area.zooms.join('-');
      console.log(
        `bytes   ${name} z${zooms}, ${view}: ${sizes.length} tiles, p95 ${kb(at(sizes, 0.95))}, largest ${kb(at(sizes, 1))}`,
      );
    }
  }
}

async function values(base) {
  const scopes = [
    ['poverty_rate', 2024, 'regency', '00'],
    ['electrification_ratio', 2019, 'regency', '53'],
    ['electrification_ratio', 2019, 'village', '00'],
  ];
  for (const [indicator, year, level, within] of scopes) {
    const url = `${base}/api/values?indicator=${indicator}&year=${year}&level=${level}&within=${within}`;
    const times = [];
    let last;
    for (let i = 0; i < TIMES; i++) {
      const began = performance.now();
      last = await get(url);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const what = `${indicator} ${year}, ${level} in ${within}`;
    console.log(
      last.status === 200
        ? `values  ${what}: ${kb(last.bytes)}, p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`
        : `values  ${what}: answered ${last.status}`,
    );
  }
}

const [base] = process.argv.slice(2);
await tiles(base);
await values(base);
agent.destroy();
