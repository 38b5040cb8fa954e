// Heap of a running Lentera after a full collection: at rest, and with 50 sessions that each opened the map as a browser does.
// Usage: node scripts/bench-memory.mjs http://127.0.0.1:PORT PID_OF_JAVA
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const SESSIONS = 50;
const PAGE = 'level=village&within=53';
const [MOST_HEAP, MOST_SESSION] = [768, 5];

/** Megabytes of living objects: a class histogram collects fully first. */
function heap(pid) {
  const jcmd = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'jcmd') : 'jcmd';
  const text = execFileSync(jcmd, [pid, 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const [, bytes] = /^Total\s+\d+\s+(\d+)/m.exec(text);
  return Number(bytes) / 2 ** 20;
}

/** The page, and the first call of its script, which makes the server build the view. */
async function openSession(base) {
  const page = await fetch(`${base}/?${PAGE}`);
  await page.arrayBuffer();
  const cookie = page.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  const size = 'v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC';
  const first = await fetch(`${base}/?v-r=init&location=&query=${encodeURIComponent(PAGE)}&${size}&v-wn=bench&v-td=false&v-pr=1`, { headers: { cookie } });
  const { appConfig, errors } = await first.json();
  if (!appConfig) throw new Error(`A session did not open: ${first.status} ${JSON.stringify(errors ?? '')}`);
  return navigate(base, cookie, appConfig);
}

/** What the client sends once it stands: where the reader is. */
async function navigate(base, cookie, { 'v-uiId': ui, uidl }) {
  const message = {
    csrfToken: uidl['Vaadin-Security-Key'],
    rpc: [{ type: 'event', node: 1, event: 'ui-navigate', data: { route: '', query: PAGE, historyState: { idx: 0 }, trigger: '', appShellTitle: '' } }],
    syncId: uidl.syncId,
    clientId: 0,
  };
  const answer = await fetch(`${base}/?v-r=uidl&v-uiId=${ui}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(message),
  });
  return (await answer.text()).includes('lentera-map');
}

const [base, pid] = process.argv.slice(2);
const before = heap(pid);
let maps = 0;
for (let i = 0; i < SESSIONS; i++) maps += (await openSession(base)) ? 1 : 0;
const after = heap(pid);
const each = (after - before) / SESSIONS;
const verdict = (kept) => (kept ? 'ok' : 'MISSED');
console.log(`memory    at rest: ${before.toFixed(0)} MB of living objects`);
console.log(`memory    ${SESSIONS} sessions (${maps} with a map): ${after.toFixed(0)} MB (${MOST_HEAP}: ${verdict(after <= MOST_HEAP)})`);
console.log(`memory    a session: ${each.toFixed(2)} MB (${MOST_SESSION}: ${verdict(each <= MOST_SESSION && maps === SESSIONS)})`);
