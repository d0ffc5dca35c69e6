import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from '../../src/authoring/load.ts';
import { serve } from '../../src/cli/serve.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { handPage } from './hand-page.ts';

export interface Bench {
  scenario: Scenario;
  ours: string;
  hand: string;
  /** Puts one more page beside them and gives its address. */
  put: (name: string, html: string) => string;
  close: () => Promise<void>;
}

/** Serves a copy of the built site, packed with Brotli as a host would, and the hand-written page beside it. */
export async function benchSite(folder: string, file: string): Promise<Bench> {
  const found = load(file, readFileSync(file, 'utf8'));
  if ('report' in found) throw new Error(found.report);
  const { scenario } = found;
  const copy = mkdtempSync(join(tmpdir(), 'both-hands-bench-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'hand.html'), handPage(scenario));
  for (const name of globSync('**/*.{html,js,css,svg,json}', { cwd: copy })) {
    const path = join(copy, name);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  const { address, close } = await serve({ folder: copy, port: 0 });
  return {
    scenario,
    ours: `${address}scenarios/${scenario.id}/`,
    hand: `${address}hand.html`,
    put(name, html) {
      writeFileSync(join(copy, name), html);
      return address + name;
    },
    close: async () => {
      await close();
      rmSync(copy, { recursive: true });
    },
  };
}
