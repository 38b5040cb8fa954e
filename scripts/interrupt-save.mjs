// Saves 10,000 deliveries over HTTP, as an administrator does, and can kill the server in the middle. See ./bench --saves.
// Usage: node scripts/interrupt-save.mjs BASE PASSWORD time                     saves and withdraws; prints the milliseconds of the save
//        node scripts/interrupt-save.mjs BASE PASSWORD kill PID MILLISECONDS    kills the server so long after the save was sent
//        node scripts/interrupt-save.mjs BASE PASSWORD count                    prints how many readers see as reached; each saved delivery reaches one
const ROWS = 10_000;
const PROGRAMME = 'bpbl';
const YEARS = [2023, 2024, 2025];

const [base, password, action, pid, delay] = process.argv.slice(2);
let cookie = '';

async function call(path, options = {}) {
  const answer = await fetch(base + path, { redirect: 'manual', ...options, headers: { ...options.headers, cookie } });
  const fresh = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (fresh.length > 0) cookie = fresh.join('; ');
  return answer;
}

/** Every page carries the token that a change must name. */
async function token(path) {
  const page = await (await call(path)).text();
  const [, value] = /name="_csrf"[^>]*content="([^"]+)"/.exec(page) ?? [];
  if (!value) throw new Error(`${path} carries no token.`);
  return value;
}

async function signIn() {
  const body = new URLSearchParams({ username: 'admin', password, _csrf: await token('/masuk') });
  const answer = await call('/masuk', { method: 'POST', body });
  if (answer.headers.get('location')?.includes('error')) throw new Error(`Not signed in: ${answer.headers.get('location')}`);
  return token('/');
}

async function entries() {
  const index = await (await fetch(`${base}/api/areas/index?level=village&within=53`)).json();
  const villages = index.codes.filter((code) => !code.includes('X')).slice(0, Math.ceil(ROWS / YEARS.length));
  return YEARS.flatMap((year) => villages.map((area) => ({
    programme: PROGRAMME, area, year, stage: 'INSTALLED', target: 1, reached: 1, evidence: 'BA 1',
  }))).slice(0, ROWS);
}

const post = (path, csrf, body) =>
  call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body });

async function count() {
  const coverage = await (await fetch(`${base}/api/coverage?program=${PROGRAMME}&level=village&within=53`)).json();
  return coverage.total.reached ?? 0;
}

if (action === 'count') {
  console.log(await count());
} else {
  const csrf = await signIn();
  const body = JSON.stringify({ accepted: true, entries: await entries() });
  const before = await count();
  const began = performance.now();
  const saving = post('/api/deliveries', csrf, body);
  if (action === 'time') {
    const answer = await saving;
    const result = await answer.json();
    const took = performance.now() - began;
    if (answer.status !== 200 || result.saved !== ROWS) throw new Error(`Not saved: ${answer.status} ${JSON.stringify(result).slice(0, 400)}`);
    if ((await count()) !== before + ROWS) throw new Error('Saved, but readers see another number.');
    await post(`/api/deliveries/batches/${result.batch}/withdraw`, csrf, '');
    if ((await count()) !== before) throw new Error('Withdrawn, but readers still see deliveries.');
    console.log(Math.round(took));
  } else {
    saving.catch(() => {});
    await new Promise((wake) => setTimeout(wake, Number(delay)));
    process.kill(Number(pid), 'SIGKILL');
    const answered = await saving.then(() => true, () => false);
    console.log(answered ? 'answered' : 'cut off');
  }
}
