import { atom } from 'nanostores';
import type { Said, State } from './worker.ts';

/** Whether this page works without a network. */
export type Offline =
  /** Not asked yet. */
  | { at: 'start' }
  | { at: 'getting' }
  /** All of it is on this device. */
  | { at: 'ready' }
  /** A newer version is on this device and waits for the pages of the older one to be closed. */
  | { at: 'waiting' }
  /** The files could not be fetched. */
  | { at: 'failed' }
  /** `address`: opened as a file, or from a host without HTTPS; `browser`: it cannot, or must not in this frame. */
  | { at: 'never'; why: 'address' | 'browser' };

export const $offline = atom<Offline>({ at: 'start' });

let awake = false;

/** Begins to make this page work without a network, and says in `$offline` how far that is. Once a page. */
export function wakeOffline(): void {
  if (awake) return;
  awake = true;
  addEventListener('online', () => $offline.get().at === 'failed' && tryAgain());
  void keep();
}

/** After `failed`. */
export function tryAgain(): void {
  void keep();
}

async function keep(): Promise<void> {
  const { worker, build } = document.documentElement.dataset;
  const why = worker && build ? refusal() : 'address';
  if (why || !worker || !build) return $offline.set({ at: 'never', why: why || 'address' });
  $offline.set({ at: 'getting' });
  try {
    await follow(await navigator.serviceWorker.register(worker), build);
  } catch (error) {
    const refused = error instanceof DOMException && error.name === 'SecurityError';
    $offline.set(refused ? { at: 'never', why: 'browser' } : { at: 'failed' });
  }
}

/** Why there can be no service worker. In some frames asking for it throws. */
function refusal(): 'address' | 'browser' | undefined {
  if (!isSecureContext || !location.protocol.startsWith('http')) return 'address';
  try {
    return typeof navigator.serviceWorker?.register === 'function' ? undefined : 'browser';
  } catch {
    return 'browser';
  }
}

const followed = new WeakSet<ServiceWorkerRegistration>();

async function follow(registration: ServiceWorkerRegistration, build: string): Promise<void> {
  const look = () => void settle(registration, build);
  const watch = () => {
    const { installing, waiting, active } = registration;
    for (const worker of [installing, waiting, active]) worker?.addEventListener('statechange', look);
  };
  if (!followed.has(registration)) {
    followed.add(registration);
    watch();
    registration.addEventListener('updatefound', watch);
    navigator.serviceWorker.addEventListener('controllerchange', look);
    document.addEventListener('visibilitychange', () => $offline.get().at === 'waiting' && look());
  }
  // Asked once only: where an update fails, the next one would fail as well, for ever.
  if (!(await settle(registration, build))) await update(registration);
}

/** Finds out how things stand. Answers `false` where nothing of this page's build is here or on its way. */
async function settle(registration: ServiceWorkerRegistration, build: string): Promise<boolean> {
  const { active, installing, waiting } = registration;
  if (active?.state === 'activated' && (await hello(active, build))) return true;
  if (waiting && !(await ask<boolean>(waiting, { say: 'take over' }))) $offline.set({ at: 'waiting' });
  else if (installing || waiting || active?.state === 'activating') $offline.set({ at: 'getting' });
  else $offline.set({ at: 'failed' });
  return $offline.get().at !== 'failed';
}

/** Answers whether the worker is of this page's build. */
async function hello(worker: ServiceWorker, build: string): Promise<boolean> {
  let again = false;
  const heard = (state: State) => {
    if (state.build === build) $offline.set({ at: state.complete ? 'ready' : again ? 'failed' : 'getting' });
    again = true;
  };
  return (await ask<State>(worker, { say: 'hello', build }, heard)).build === build;
}

async function update(registration: ServiceWorkerRegistration): Promise<void> {
  $offline.set({ at: 'getting' });
  await registration.update();
  if (!registration.installing && !registration.waiting) $offline.set({ at: 'failed' });
}

/** Asks a worker. It may answer more than once: `heard` gets every answer, the promise the first. */
function ask<T>(worker: ServiceWorker, said: Said, heard?: (answer: T) => void): Promise<T> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<T>) => {
      heard?.(data);
      done(data);
    };
    worker.postMessage(said, [port2]);
  });
}
