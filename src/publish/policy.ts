import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of a built page: nothing from elsewhere, and of inline scripts and styles only those that
 * stand in the page, by their hashes. `frame-ancestors` works only as a header: see `public/_headers`.
 * `wasm` allows WebAssembly, which the search needs.
 */
export function policyFor(html: string, { wasm }: { wasm: boolean }): string {
  const scripts = inline(html, 'script').filter(({ attributes }) => isExecuted(attributes));
  const styles = inline(html, 'style');
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...hashes(scripts)],
    'style-src': styles.length ? hashes(styles) : ["'none'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Puts the policy first in the head, so that it holds for all that follows. */
export function withPolicy(html: string, options: { wasm: boolean }): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html, options)}">`;
  if (!/<meta charset="utf-8">/i.test(html))
    throw new Error('a page has no <meta charset="utf-8"> to put the policy after');
  return html.replace(/<meta charset="utf-8">/i, (charset) => charset + meta);
}

interface Inline {
  attributes: string;
  text: string;
}

function inline(html: string, tag: 'script' | 'style'): Inline[] {
  return [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'gi'))]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ attributes }) => !/\ssrc\s*=/i.test(attributes));
}

/** Blocks of data (`application/json`) are not run, so the policy does not speak of them. */
function isExecuted(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  return type === undefined || type === 'module' || type === 'text/javascript';
}

function hashes(blocks: Inline[]): string[] {
  return [...new Set(blocks.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
