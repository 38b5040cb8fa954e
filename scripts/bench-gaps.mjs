// Looks for gaps between villages: pixels inland that no village covers in five views, and edges that decoded neighbours do not share.
// Usage: node scripts/bench-gaps.mjs http://127.0.0.1:PORT
import http from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEdges, coverOf } from './bench-edges.mjs';
import { until, withBrowser } from './chromium.mjs';

const VIEWS = [
  { name: 'Indonesia z4.2', center: [118, -2.5], zoom: 4.2 },
  { name: 'Java z7', center: [110.2, -7.3], zoom: 7 },
  { name: 'Java z9', center: [107.6, -7.0], zoom: 9 },
  { name: 'NTT z8', center: [121.8, -9.2], zoom: 8 },
  { name: 'Timor z11', center: [124.4, -9.7], zoom: 11 },
];
const MOST = 1;
const LIBRARY = fileURLToPath(import.meta.resolve('maplibre-gl')).replace(/[^/]*$/, '');

/** Runs in the page: villages in blue over provinces in red; what stays red is land without a village. */
async function count(layers, center, zoom) {
  const maplibre = await import('/library/maplibre-gl.mjs');
  maplibre.setWorkerUrl('/library/maplibre-gl-worker.mjs');
  document.body.innerHTML = '<div id="map" style="position:fixed;inset:0"></div>';
  const source = ([level, { path, minzoom, maxzoom }]) => [level, { type: 'vector', tiles: [location.origin + path], minzoom, maxzoom }];
  const fill = (level, color) => ({
    id: level,
    type: 'fill',
    source: level,
    'source-layer': level,
    paint: { 'fill-color': color, 'fill-antialias': false },
  });
  const style = {
    version: 8,
    sources: Object.fromEntries(Object.entries(layers).map(source)),
    layers: [fill('province', '#ff0000'), fill('village', '#0000ff')],
  };
  const canvas = { antialias: false, preserveDrawingBuffer: true };
  const map = new maplibre.Map({ container: 'map', style, center, zoom, attributionControl: false, canvasContextAttributes: canvas });
  await new Promise((resolve, reject) => map.once('idle', resolve).on('error', (e) => reject(e.error)));
  const gl = map.getCanvas().getContext('webgl2');
  const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
  const pixels = new Uint8Array(width * height * 4);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  const at = (x, y) => 4 * (y * width + x);
  const land = (x, y) => pixels[at(x, y) + 3] > 0;
  const around = (x, y) => [-2, -1, 0, 1, 2].flatMap((dy) => [-2, -1, 0, 1, 2].map((dx) => [x + dx, y + dy]));
  const place = (x, y) => map.unproject([(x / width) * innerWidth, (1 - y / height) * innerHeight]).toArray();
  // Rivers and ponds are thinner than a pixel: eight places along each pixel.
  const fine = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 8 - 2);
  const places = (x, y) => fine.flatMap((dy) => fine.map((dx) => place(x + dx, y + dy)));
  const seen = { suspects: [], uncovered: 0, land: 0 };
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      if (!land(x, y)) continue;
      seen.land++;
      if (pixels[at(x, y)] < 128) continue;
      seen.uncovered++;
      const near = around(x, y);
      if (near.every(([nx, ny]) => land(nx, ny))) seen.suspects.push(places(x, y));
    }
  }
  map.remove();
  return seen;
}

async function layerOf(base, level) {
  const answer = await fetch(`${base}/tiles/${level}.json`);
  if (!answer.ok) throw new Error(`No layer ${level}: ${answer.status}`);
  const { tiles, minzoom, maxzoom } = await answer.json();
  const url = new URL(tiles[0].replaceAll('{', '%7B').replaceAll('}', '%7D'));
  return { path: decodeURIComponent(url.pathname), minzoom, maxzoom };
}

/** A page with the map library and the application's tiles on one address. */
async function servePage(base) {
  const server = http.createServer(async (request, response) => {
    if (request.url.startsWith('/tiles/')) {
      const answer = await fetch(base + request.url);
      response.writeHead(answer.status, { 'content-type': 'application/x-protobuf' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    } else if (request.url.startsWith('/library/')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(await readFile(LIBRARY + basename(request.url)));
    } else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><body style="margin:0">');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * The shores of two levels are simplified apart, so that a rim beside the sea, a lake or a river is no gap between villages: a suspect
 * counts when every place within two pixels of it lies in a village of the most detailed tiles.
 */
async function inland(suspects, covered) {
  let gaps = 0;
  for (const places of suspects) {
    let all = true;
    for (const place of places) all &&= await covered(place);
    if (all) gaps++;
  }
  return gaps;
}

async function gaps(base) {
  const layers = { province: await layerOf(base, 'province'), village: await layerOf(base, 'village') };
  const covered = coverOf(base, layers.village);
  const server = await servePage(base);
  await withBrowser(async (open) => {
    for (const { name, center, zoom } of VIEWS) {
      const page = await open({});
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await until('the page', 30, () => page.evaluate('document.readyState === "complete" && location.port !== ""'));
      const seen = await page.evaluate(`(${count})(${JSON.stringify(layers)}, ${JSON.stringify(center)}, ${zoom})`);
      const gaps = await inland(seen.suspects, covered);
      const share = `${seen.land} px of land, ${seen.uncovered} uncovered with shores, ${seen.suspects.length} of them away from the sea`;
      console.log(`gaps      ${name}: ${gaps} px inland (${gaps <= MOST ? 'ok' : 'MISSED'}; ${share})`);
      await page.close();
    }
  });
  server.closeAllConnections();
  server.close();
}

const [base] = process.argv.slice(2);
await gaps(base);
await checkEdges(base, await layerOf(base, 'village'));
