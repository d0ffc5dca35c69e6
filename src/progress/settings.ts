import { atom } from 'nanostores';
import { attempt } from './storage.ts';

/** Preferences of this browser. Not progress: when they are lost, nothing that a learner did is lost. */
export interface Settings {
  /** When readings are shown; unset, the scenario's level decides. */
  readings?: 'decision' | 'part' | 'end';
  /** Single-key shortcuts. */
  keys: boolean;
}

const key = 'both-hands.settings';

export const $settings = atom<Settings>({ keys: true });

/** Reads the stored preferences, if the browser has any. */
export function loadSettings(): void {
  const found = attempt(() => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>);
  if (!found.ok || typeof found.value !== 'object' || found.value === null) return;
  const { readings, keys } = found.value;
  $settings.set({
    keys: keys !== false,
    ...((readings === 'decision' || readings === 'part' || readings === 'end') && { readings }),
  });
}

/** Changes preferences, and keeps them where the browser lets us. */
export function changeSettings(changes: Partial<Settings>): void {
  $settings.set({ ...$settings.get(), ...changes });
  attempt(() => localStorage.setItem(key, JSON.stringify($settings.get())));
}
