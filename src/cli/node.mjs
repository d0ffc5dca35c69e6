/**
 * Runs a command with a Node that can run our TypeScript: the machine's own from 22.18 or 24 on, else the packaged one.
 * `node src/cli/node.mjs "astro build"`, or `node src/cli/node.mjs src/cli/serve.ts --port 8080`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const ownIsGood = major >= 24 || (major === 22 && minor >= 18);

function packagedFolder() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin');
  } catch {
    console.error(
      `Node ${process.versions.node} is too old to run this project, and no packaged Node fits this machine (${name}).\n` +
        'Install Node 24 (or 22.18 and later), then run the same command again.',
    );
    process.exit(1);
  }
}

const path = ownIsGood ? process.env.PATH : packagedFolder() + delimiter + process.env.PATH;
const words = process.argv.slice(2);
const script = /^\S+\.ts$/.test(words[0] ?? '');
const { status } = spawnSync(script ? 'node' : words.join(' '), script ? words : [], {
  shell: !script,
  stdio: 'inherit',
  env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exit(status ?? 1);
