// A headless Chromium for measuring, driven by the DevTools protocol over Node's own WebSocket, so that no library is needed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OPTIONS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without a graphics card WebGL is drawn by the processor; everything else is left to the browser's own choice.
  '--enable-unsafe-swiftshader',
  // A page that nobody looks at gets one frame a second; these pages stand for one that is looked at.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--remote-debugging-port=0',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function program() {
  const wanted = process.env.LENTERA_CHROMIUM ? [process.env.LENTERA_CHROMIUM] : NAMES;
  const found = wanted.find((name) => spawnSync(name, ['--version']).status === 0);
  if (!found) throw new Error(`No browser found (${wanted.join(', ')}). Install Chromium or set LENTERA_CHROMIUM.`);
  return found;
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Repeats until the answer is truthy. */
export async function until(what, seconds, ask) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}`);
    await pause(50);
  }
}

async function address(profile) {
  const file = join(profile, 'DevToolsActivePort');
  const text = await until('the browser starts', 60, () => readFile(file, 'utf8').catch(() => ''));
  const [port, path] = text.trim().split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

/** One connection for all pages; messages carry the session of their page. */
class Connection {
  #socket;
  #next = 1;
  #answers = new Map();
  #listeners = new Set();

  static async open(url) {
    const connection = new Connection();
    connection.#socket = new WebSocket(url);
    connection.#socket.onmessage = ({ data }) => connection.#receive(JSON.parse(data));
    await new Promise((resolve, reject) => Object.assign(connection.#socket, { onopen: resolve, onerror: reject }));
    return connection;
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject, method }));
  }

  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close() {
    this.#socket.close();
  }

  #receive(message) {
    const waiting = this.#answers.get(message.id);
    if (!waiting) {
      this.#listeners.forEach((listener) => listener(message));
      return;
    }
    this.#answers.delete(message.id);
    if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting.resolve(message.result);
  }
}

/** A tab with its workers: settings of the network hold for both, and requests of both are counted. */
class Page {
  requests = new Map();
  #connection;
  #session;
  #context;
  #network;
  #sessions = new Set();

  static async open(connection, { width, height, network, cached }) {
    const page = new Page();
    page.#connection = connection;
    page.#network = { network, cached };
    page.#context = (await connection.send('Target.createBrowserContext')).browserContextId;
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank', browserContextId: page.#context });
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = sessionId;
    page.#sessions.add(sessionId);
    connection.listen((message) => page.#hear(message));
    await page.#prepare(sessionId);
    await page.send('Page.enable');
    await page.send('Page.bringToFront');
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    return page;
  }

  send(method, params) {
    return this.#connection.send(method, params, this.#session);
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async goto(url) {
    this.requests.clear();
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  close() {
    return this.#connection.send('Target.disposeBrowserContext', { browserContextId: this.#context });
  }

  async #prepare(sessionId) {
    const send = (method, params) => this.#connection.send(method, params, sessionId);
    await send('Network.enable');
    await send('Network.setCacheDisabled', { cacheDisabled: !this.#network.cached });
    if (this.#network.network) await send('Network.emulateNetworkConditions', { offline: false, ...this.#network.network });
    await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  }

  #hear({ method, params, sessionId }) {
    if (!this.#sessions.has(sessionId)) return;
    const key = `${sessionId} ${params.requestId}`;
    if (method === 'Target.attachedToTarget') {
      void this.#attached(params.sessionId);
    } else if (method === 'Network.requestWillBeSent' && /^https?:/.test(params.request.url)) {
      this.requests.set(key, { url: params.request.url, bytes: 0, cached: false, began: params.timestamp });
    } else if (method === 'Network.requestServedFromCache' && this.requests.has(key)) {
      this.requests.get(key).cached = true;
    } else if (method === 'Network.responseReceived' && this.requests.has(key)) {
      const request = this.requests.get(key);
      request.cached ||= params.response.fromDiskCache === true;
      request.answered = params.timestamp;
    } else if (method === 'Network.loadingFinished' && this.requests.has(key)) {
      Object.assign(this.requests.get(key), { bytes: params.encodedDataLength, ended: params.timestamp });
    }
  }

  async #attached(sessionId) {
    this.#sessions.add(sessionId);
    await this.#prepare(sessionId).catch(() => undefined);
    await this.#connection.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => undefined);
  }
}

/** Starts a browser with a profile of its own, gives it to the task, and removes both. */
export async function withBrowser(task) {
  const profile = await mkdtemp(join(tmpdir(), 'lentera-browser-'));
  const browser = spawn(program(), [...OPTIONS, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  try {
    const connection = await Connection.open(await address(profile));
    await task((settings) => Page.open(connection, { width: 1366, height: 768, cached: true, ...settings }));
    connection.close();
  } finally {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
