// Asks several servers for the same village tiles of NTT and prints ratios of one run.
// Usage: node scripts/bench-peers.mjs LENTERA_URL WRK_OR_EMPTY NAME=TEMPLATE...
import { spawnSync } from 'node:child_process';
import http from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NTT = { west: 118.9, south: -11.0, east: 125.2, north: -8.0 };
const [MINZOOM, MAXZOOM] = [4, 12];
const SESSIONS = 150;
const REQUESTS = 300;
const SECONDS = 8;
const BUDGETS = { MapServer: { rate: 40, p95: 1 / 30 }, 'tileserver-gl-light': { rate: 20 } };

const column = (lng, z) => Math.floor(((lng + 180) / 360) * 2 ** z);
const row = (lat, z) => {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z);
};

/** Sessions zoom in on a place from a fixed seed and look at the screen around it; requests are drawn evenly from all of them. */
function requests() {
  let seed = 42;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const all = [];
  for (let session = 0; session < SESSIONS; session++) {
    const lng = NTT.west + random() * (NTT.east - NTT.west);
    const lat = NTT.south + random() * (NTT.north - NTT.south);
    const last = MINZOOM + 2 + Math.floor(random() * (MAXZOOM - MINZOOM - 1));
    for (let z = MINZOOM; z <= last; z++) {
      for (const [dx, dy] of [[0, 0], [1, 0], [0, 1]]) all.push({ z, x: column(lng, z) + dx, y: row(lat, z) + dy });
    }
  }
  return Array.from({ length: REQUESTS }, (_, i) => all[Math.floor((i * all.length) / REQUESTS)]);
}

/** A browser asks for the parent where a server's tiles end. */
function urlOf({ template, maxzoom }, { z, x, y }) {
  const up = Math.max(0, z - maxzoom);
  return template.replace('{z}', z - up).replace('{x}', x >> up).replace('{y}', y >> up);
}

async function lenteraAt(base) {
  const { tiles, maxzoom } = await (await fetch(`${base}/tiles/village.json`)).json();
  const url = new URL(tiles[0].replaceAll('{', '%7B').replaceAll('}', '%7D'));
  return { name: 'Lentera', template: base + decodeURIComponent(url.pathname), maxzoom };
}

const SCRIPT = `
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
local next = 0
request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next], { ["Accept-Encoding"] = "gzip" })
end
done = function(summary, latency)
  io.write(string.format("result %f %f %f\\n", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3))
end
`;

/** One thread and a closed loop; percentiles are therefore to be read against each other. */
function withWrk(wrk, directory, urls, connections) {
  writeFileSync(join(directory, 'paths'), urls.map((url) => new URL(url).pathname).join('\n'));
  writeFileSync(join(directory, 'script.lua'), SCRIPT);
  const options = ['-t1', `-c${connections}`, `-d${SECONDS}s`, '--timeout', '30s', '-s', join(directory, 'script.lua'), new URL(urls[0]).origin];
  const run = spawnSync(wrk, options, { env: { ...process.env, BENCH_PATHS: join(directory, 'paths') }, encoding: 'utf8' });
  const [, rate, p50, p95] = /result (\S+) (\S+) (\S+)/.exec(run.stdout) ?? [];
  if (!rate) throw new Error(`wrk: ${run.stdout}${run.stderr}`);
  return { rate: Number(rate), p50: Number(p50), p95: Number(p95) };
}

async function withNode(urls, connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const get = (url) =>
    new Promise((resolve, reject) =>
      http.get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => answer.resume().on('end', resolve)).on('error', reject),
    );
  const times = [];
  const end = performance.now() + SECONDS * 1000;
  let next = 0;
  const connection = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await get(urls[next++ % urls.length]);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  return { rate: times.length / SECONDS, p50: at(0.5), p95: at(0.95) };
}

function verdicts(name, own, peer) {
  const rate = own.rate / peer.rate;
  const p95 = own.p95 / peer.p95;
  const budget = BUDGETS[name] ?? {};
  const say = (kept) => (kept ? 'ok' : 'MISSED');
  const first = `${rate.toFixed(0)} times its rate${budget.rate ? ` (${budget.rate}: ${say(rate >= budget.rate)})` : ''}`;
  const second = `1/${(1 / p95).toFixed(0)} of its p95${budget.p95 ? ` (1/${1 / budget.p95}: ${say(p95 <= budget.p95)})` : ''}`;
  return `${first}, ${second}`;
}

/** Content first: a server that answers errors would look fast. */
async function warm(server, urls) {
  let full = 0;
  for (const url of urls) {
    const answer = await fetch(url);
    full += (await answer.arrayBuffer()).byteLength > 100 ? 1 : 0;
    if (answer.status >= 500) throw new Error(`${server.name}: ${url} answered ${answer.status}`);
  }
  return full;
}

const [base, wrk, ...named] = process.argv.slice(2);
const peers = named.map((text) => ({ name: text.split('=')[0], template: text.slice(text.indexOf('=') + 1), maxzoom: MAXZOOM }));
const servers = [...peers, await lenteraAt(base)];
const directory = mkdtempSync(join(tmpdir(), 'lentera-peers-'));
if (!wrk) console.log('peers   without wrk: the generator is Node, which is slower than the fastest server and hides part of the ratio');
for (const server of servers) {
  server.urls = requests().map((request) => urlOf(server, request));
  console.log(`peers   ${server.name}: ${await warm(server, server.urls)} of ${REQUESTS} tiles have content`);
}
for (const connections of [1, 8]) {
  for (const server of servers) {
    server.seen = wrk ? withWrk(wrk, directory, server.urls, connections) : await withNode(server.urls, connections);
    const { rate, p50, p95 } = server.seen;
    console.log(`peers   ${server.name.padEnd(20)} c=${connections} ${rate.toFixed(0).padStart(7)}/s   p50 ${p50.toFixed(2)} ms   p95 ${p95.toFixed(2)} ms`);
  }
  const own = servers.at(-1).seen;
  for (const { name, seen } of peers) console.log(`peers   Lentera to ${name}, c=${connections}: ${connections === 8 ? verdicts(name, own, seen) : verdicts('', own, seen)}`);
}
rmSync(directory, { recursive: true });
