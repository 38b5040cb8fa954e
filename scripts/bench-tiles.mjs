// Times village tiles of NTT from a running Lentera, beside a bare Node server that answers the same bytes from memory.
// Usage: node scripts/bench-tiles.mjs http://127.0.0.1:PORT
import http from 'node:http';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

const NTT = { west: 118.9, south: -11.0, east: 125.2, north: -8.0 };
const TILES = 300;
const SECONDS = 5;

function get(agent, url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
      })
      .on('error', reject);
  });
}

const column = (lng, z) => Math.floor(((lng + 180) / 360) * 2 ** z);
const row = (lat, z) => {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z);
};

/** Addresses as a session would ask for them: every zoom equally often, places drawn at random from a fixed seed. */
function addresses(minzoom, maxzoom) {
  let seed = 42;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: TILES }, (_, i) => {
    const z = minzoom + (i % (maxzoom - minzoom + 1));
    const lng = NTT.west + random() * (NTT.east - NTT.west);
    const lat = NTT.south + random() * (NTT.north - NTT.south);
    return { z, x: column(lng, z), y: row(lat, z) };
  });
}

async function measure(urls, connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  for (const url of urls) await get(agent, url);
  const times = [];
  const end = performance.now() + SECONDS * 1000;
  let next = 0;
  async function connection() {
    while (performance.now() < end) {
      const began = performance.now();
      await get(agent, urls[next++ % urls.length]);
      times.push(performance.now() - began);
    }
  }
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { rate: times.length / SECONDS, p50: at(0.5), p95: at(0.95) };
}

function line(name, connections, result, peer) {
  const ratio = peer ? `   ${(result.rate / peer.rate).toFixed(2)} of the peer's rate` : '';
  const rate = result.rate.toFixed(0).padStart(7);
  console.log(`tiles   ${name.padEnd(16)} c=${connections}   ${rate}/s   p50 ${result.p50.toFixed(2)} ms   p95 ${result.p95.toFixed(2)} ms${ratio}`);
}

/** A thread of its own, so that client and peer don't share one event loop. */
function startPeer(answers) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: answers });
  return new Promise((resolve) => worker.once('message', (port) => resolve({ worker, port })));
}

function servePeer(answers) {
  const server = http.createServer((request, response) => {
    const answer = answers.get(request.url);
    response.writeHead(answer.status, answer.body.length ? { 'content-type': 'application/x-protobuf', 'content-encoding': 'gzip' } : {});
    response.end(answer.body);
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
}

async function main(base) {
  const agent = new http.Agent({ keepAlive: true });
  const tileJson = JSON.parse(await text(`${base}/tiles/village.json`));
  const template = new URL(tileJson.tiles[0].replaceAll('{', '%7B').replaceAll('}', '%7D'), base);
  const path = decodeURIComponent(template.pathname) + template.search;
  const paths = addresses(tileJson.minzoom, tileJson.maxzoom).map(({ z, x, y }) =>
    path.replace('{z}', z).replace('{x}', x).replace('{y}', y),
  );
  const answers = new Map();
  const cold = [];
  for (const p of paths) {
    const began = performance.now();
    const { status, body } = await get(agent, base + p);
    if (status !== 200 && status !== 204) throw new Error(`${p} answered ${status}`);
    if (!answers.has(p)) cold.push(performance.now() - began);
    answers.set(p, { status, body: new Uint8Array(body) });
  }
  agent.destroy();
  cold.sort((a, b) => a - b);
  const p95 = cold[Math.floor(0.95 * cold.length)];
  console.log(`tiles   first request of each of ${cold.length}   p95 ${p95.toFixed(1)} ms, longest ${cold.at(-1).toFixed(1)} ms (cold only right after a start)`);
  const { worker, port } = await startPeer(answers);
  for (const connections of [1, 8]) {
    const peer = await measure(paths.map((p) => `http://127.0.0.1:${port}${p}`), connections);
    const own = await measure(paths.map((p) => base + p), connections);
    line('bare Node server', connections, peer);
    line('Lentera', connections, own, peer);
  }
  await worker.terminate();
}

async function text(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

if (isMainThread) await main(process.argv[2]);
else servePeer(workerData);
