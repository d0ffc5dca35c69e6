import type { KeptFiles } from './kept-files.ts';
import { offlineWorker, type Said } from './worker.ts';

/** Put in when the site is built: see `src/publish/worker.ts`. */
declare const keptFiles: KeptFiles;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  request: Request;
  clientId: string;
  resultingClientId?: string;
  respondWith(answer: Promise<Response>): void;
}

interface Telling extends Lasting {
  data: unknown;
  source: { id: string } | null;
  ports: readonly MessagePort[];
}

interface Global {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly { id: string; url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', heard: (event: Fetching) => void): void;
  addEventListener(type: 'message', heard: (event: Telling) => void): void;
}

const global = self as unknown as Global;
const worker = offlineWorker(keptFiles, {
  scope: global.registration.scope,
  caches,
  fetch: (input, init) => fetch(input, init),
  pages: () => global.clients.matchAll({ type: 'window', includeUncontrolled: true }),
  takeOver: () => global.skipWaiting(),
  serveAll: () => global.clients.claim(),
});

global.addEventListener('install', (event) => event.waitUntil(worker.install()));
global.addEventListener('activate', (event) => event.waitUntil(worker.activate()));
global.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const page = request.mode === 'navigate' ? (resultingClientId ?? '') : clientId;
  const answer = worker.answer({ request, page });
  if (answer) event.respondWith(answer);
});
global.addEventListener('message', (event) => event.waitUntil(heard(event)));

async function heard({ data, source, ports: [port] }: Telling): Promise<void> {
  const said = data as Partial<Said> | null;
  if (said?.say === 'stop') worker.stop();
  if (said?.say === 'take over') port?.postMessage(await worker.takeOver());
  if (said?.say !== 'hello' || typeof said.build !== 'string') return;
  const state = await worker.hello(source?.id ?? '', said.build);
  port?.postMessage(state);
  if (!state.complete) port?.postMessage(await worker.refill());
}
