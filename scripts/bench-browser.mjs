// Measures pages in a headless Chromium without a graphics card: recolouring of the map, the first coloured map on a slow line, and the
// matrix of convergence.
// Usage: node scripts/bench-browser.mjs http://127.0.0.1:PORT [recolour|first|matrix]
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { until, withBrowser } from './chromium.mjs';

const TURNS = 5;
const BITS = 1_600_000;
const SLOW = { latency: 150, downloadThroughput: BITS / 8, uploadThroughput: BITS / 8 };

const RECOLOURING = [
  { name: 'all villages of Indonesia', level: 'village', within: '00', budget: { frame: 250, fetch: 600 } },
  { name: 'villages of NTT', level: 'village', within: '53', budget: { frame: 250, fetch: 600 } },
  { name: '22 kabupaten of NTT', level: 'regency', within: '53', budget: { frame: 100, fetch: 600 } },
];
const INDICATORS = ['electrification_ratio', 'poverty_rate'];
const FIRST = [
  { name: 'kabupaten of Indonesia', path: '/?level=regency&within=00' },
  { name: 'kabupaten of NTT', path: '/?level=regency&within=53' },
];
const FIRST_BUDGET = { seconds: 5, bytes: 1_000_000, requests: 25 };
const WARM_SECONDS = 1.5;
const MATRIX = [
  { name: 'villages of NTT by 12 programmes', path: '/konvergensi', milliseconds: 1000 },
  { name: 'villages of Indonesia by 12 programmes', path: '/konvergensi?level=village&within=00', milliseconds: 20_000 },
];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const verdict = (kept) => (kept ? 'ok' : 'MISSED');

/** Runs in the page: notes when an act began, the figures came, the frame with the new colours was drawn and all was at rest. */
function watch() {
  const map = document.querySelector('lentera-map');
  const drawn = () => map.areas?.shown;
  const before = drawn();
  window.benchTurn = { began: performance.now() };
  const gl = map.map.getCanvas().getContext('webgl2');
  const pixel = new Uint8Array(4);
  const frame = () => {
    if (drawn() === before || window.benchTurn.frame) return;
    // Reading a pixel waits until the frame is really drawn and not only ordered.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    window.benchTurn.frame = performance.now();
  };
  map.map.on('render', frame);
  const state = new MutationObserver(() => {
    if (map.dataset.state !== 'ready' || drawn() === before) return;
    state.disconnect();
    map.map.off('render', frame);
    const last = performance.getEntriesByType('resource').filter((e) => e.name.includes('/api/values')).at(-1);
    Object.assign(window.benchTurn, { ready: performance.now(), asked: last.startTime, data: last.responseEnd });
  });
  state.observe(map, { attributeFilter: ['data-state'] });
  performance.clearResourceTimings();
}

/** Runs in the page: follows a link of the page to another question. */
function follow(address) {
  const link = Object.assign(document.createElement('a'), { href: address });
  link.setAttribute('router-link', '');
  document.body.append(link);
  link.click();
  link.remove();
}

const call = (page, task, ...args) => page.evaluate(`(${task})(${args.map((a) => JSON.stringify(a)).join(', ')})`);
const ready = (page) =>
  until('the map is coloured', 180, () => page.evaluate(`document.querySelector('lentera-map')?.dataset.state === 'ready'`));

/** Indicators and years with figures on this level, as addresses to go to and fro. */
async function questions(base, level, within) {
  const { items } = await (await fetch(`${base}/api/indicators`)).json();
  const asked = [];
  for (const { id, years } of items.filter((item) => INDICATORS.includes(item.id))) {
    for (const year of years) {
      const figures = await fetch(`${base}/api/values?indicator=${id}&year=${year}&level=${level}&within=${within}`);
      if (figures.ok) asked.push(`/?indicator=${id}&year=${year}&level=${level}&within=${within}`);
    }
  }
  return asked;
}

async function turns(page, addresses) {
  const seen = [];
  for (let turn = 1; turn <= TURNS + addresses.length; turn++) {
    await call(page, watch);
    await call(page, follow, addresses[turn % addresses.length]);
    seen.push(await until('the map is coloured anew', 120, () => page.evaluate('window.benchTurn.ready && window.benchTurn')));
  }
  // The first turns lay out what later ones find ready, such as the hatching of areas without a figure.
  return seen.slice(-TURNS);
}

async function recolour(open, base) {
  for (const { name, level, within, budget } of RECOLOURING) {
    const addresses = (await questions(base, level, within)).slice(-3);
    if (addresses.length < 2) {
      console.log(`recolour  ${name}: nothing loaded to switch to`);
      continue;
    }
    const page = await open({ cached: false });
    await page.goto(base + addresses[0]);
    await ready(page);
    report(name, await turns(page, addresses), budget);
    await page.close();
  }
}

function report(name, seen, budget) {
  const of = (from, to) => median(seen.map((turn) => turn[to] - turn[from]));
  const parts = [
    ['data to frame', of('data', 'frame'), budget.frame],
    ['data to rest', of('data', 'ready')],
    ['fetch to frame', of('asked', 'frame'), budget.fetch],
    ['click to frame', of('began', 'frame')],
    ['click to rest', of('began', 'ready')],
  ];
  const text = parts.map(([what, ms, most]) => `${what} ${ms.toFixed(0)} ms${most ? ` (${most}: ${verdict(ms <= most)})` : ''}`);
  console.log(`recolour  ${name}: ${text.join(', ')}`);
}

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** The script of a worker is loaded outside of what a page reports. */
function bytesOf(url) {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    http.get(url, { headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => (bytes += part.length)).on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

/** Runs in the page before its own scripts: notes the first frame with coloured areas in it, since the page was asked for. */
function watchFirst() {
  const drawn = (map) => {
    const gl = map.getCanvas().getContext('webgl2');
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    window.benchFirst ??= performance.now() / 1000;
  };
  const look = () => {
    // The map that the page begins before the application is there is given out, and shown, when it is drawn.
    const first = document.querySelector('.drawn .first-map-box')?.map;
    if (first) return drawn(first);
    const map = document.querySelector('lentera-map')?.map;
    if (!map) return void setTimeout(look, 5);
    const frame = () => {
      if (!map.getLayer('areas-fill') || map.queryRenderedFeatures({ layers: ['areas-fill'] }).length === 0) return;
      drawn(map);
      map.off('render', frame);
    };
    map.on('render', frame);
  };
  look();
}

async function coloured(page, url) {
  await page.goto(url);
  await ready(page);
  const [seconds, rest, picture] = await page.evaluate(
    `[window.benchFirst, performance.now() / 1000, performance.getEntriesByType('resource').find((e) => e.name.includes('/peta.svg'))?.responseEnd / 1000]`,
  );
  const areas = await page.evaluate(`document.querySelector('lentera-map').renderedAreas().filter((a) => a.className.startsWith('class')).length`);
  const asked = [...page.requests.values()].filter((request) => !request.cached);
  for (const request of asked) request.bytes ||= await bytesOf(request.url);
  // The script of a worker has no moment of its own that says anything.
  const early = asked.filter((request) => !((request.began - asked[0].began) > seconds));
  const sum = (requests) => requests.reduce((total, request) => total + request.bytes, 0);
  return { seconds, rest, picture, areas, early: { bytes: sum(early), requests: early.length }, bytes: sum(asked), requests: asked.length, asked };
}

/** Requests in their order: milliseconds from the first to the start, the answer's head and its end, and the bytes. */
function timeline(asked, base) {
  const since = (moment) => String(Math.round(((moment ?? NaN) - asked[0].began) * 1000)).padStart(6);
  return asked
    .map(({ url, bytes, began, answered, ended }) => `${since(began)}${since(answered)}${since(ended)} ${kb(bytes).padStart(9)}  ${url.replace(base, '').slice(0, 90)}`)
    .join('\n');
}

async function first(open, base) {
  for (const { name, path } of FIRST) {
    const page = await open({ network: SLOW });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchFirst})()` });
    const cold = await coloured(page, base + path);
    const { seconds, bytes, requests } = FIRST_BUDGET;
    console.log(
      `first     ${name}, cold: ${cold.seconds.toFixed(1)} s (${verdict(cold.seconds <= seconds)}), picture after ${cold.picture?.toFixed(1)} s, at rest after ${cold.rest.toFixed(1)} s, ` +
        `with ${kb(cold.early.bytes)} (${verdict(cold.early.bytes <= bytes)}) in ${cold.early.requests} requests (${verdict(cold.early.requests <= requests)}), ` +
        `in all ${kb(cold.bytes)} in ${cold.requests}, ` +
        `${cold.areas} coloured areas`,
    );
    if (process.env.BENCH_REQUESTS) console.log(timeline(cold.asked, base));
    await page.goto('about:blank');
    await until('the page is left', 30, () => page.evaluate(`location.href === 'about:blank' && document.readyState === 'complete'`));
    const warm = await coloured(page, base + path);
    if (process.env.BENCH_REQUESTS) console.log(timeline(warm.asked, base));
    console.log(`first     ${name}, warm: ${warm.seconds.toFixed(1)} s (${verdict(warm.seconds <= WARM_SECONDS)}), picture after ${warm.picture?.toFixed(1)} s, at rest after ${warm.rest.toFixed(1)} s, ${warm.requests} requests`);
    await page.close();
  }
}

/**
 * The page itself asks for the figures, ahead of the application: what the server took for them is told apart from what the element, which
 * notes it, took from asking for them until its lines were in the page.
 */
async function matrix(open, base) {
  for (const { name, path, milliseconds } of MATRIX) {
    const seen = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const page = await open({ cached: false });
      await page.goto(base + path);
      const drawn = `(document.querySelector('lentera-matrix')?.dataset ?? {}).drawn`;
      const of = { drawn: Number(await until('the matrix is drawn', 120, () => page.evaluate(drawn))) };
      of.answered = await page.evaluate(
        `performance.getEntriesByType('resource').filter((e) => e.name.includes('/api/convergence/matrix')).map((e) => e.responseEnd - e.requestStart)[0]`,
      );
      seen.push(of);
      await page.close();
    }
    const text = (key) => {
      const times = seen.map((of) => of[key]);
      const kept = milliseconds ? `${milliseconds}: ${verdict(median(times) <= milliseconds)}; ` : '';
      return `${median(times).toFixed(0)} ms (${kept}${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;
    };
    console.log(`matrix    ${name}: answered in ${text('answered')}, drawn after ${text('drawn')}`);
  }
}

/** Processor time since the start: all of it, and what the machine's host gave to others. Elsewhere than on Linux nothing is known. */
function processors() {
  try {
    const [, ...times] = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).map(Number);
    return { all: times.slice(0, 8).reduce((sum, time) => sum + time), stolen: times[7] };
  } catch {
    return undefined;
  }
}

const [base, only] = process.argv.slice(2);
const parts = { recolour, first, matrix };
const before = processors();
await withBrowser(async (open) => {
  for (const [name, part] of Object.entries(parts)) if (!only || only === name) await part(open, base);
});
const after = processors();
if (before) console.log(`machine   ${(((after.stolen - before.stolen) / (after.all - before.all)) * 100).toFixed(0)} % of the processors' time went to other machines meanwhile`);
