import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../src/publish/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of one directive. */
function sources(html: string, directive: string, wasm = false): string[] {
  const found = policyFor(html, { wasm })
    .split('; ')
    .map((each) => each.split(' '))
    .find(([name]) => name === directive);
  return found!.slice(1);
}

describe('policy of a page', () => {
  test('nothing is allowed from elsewhere', () => {
    const policy = policyFor('<script>1</script><style>a{}</style>', { wasm: false });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-inline|unsafe-eval/);
  });

  test('inline scripts are named by their hashes, in order', () => {
    const html = '<script>let a = 1;</script><script type="module">\n  go()\n</script>';
    expect(sources(html, 'script-src')).toEqual(["'self'", hash('let a = 1;'), hash('\n  go()\n')]);
  });

  test('the same script twice is named once', () => {
    expect(sources('<script>a</script><script>a</script>', 'script-src')).toEqual(["'self'", hash('a')]);
  });

  test.each([
    ['a file', '<script type="module" src="./a.js"></script>'],
    ['data', '<script type="application/json">{"a":1}</script>'],
    ['linked data', '<script type="application/ld+json">{"a":1}</script>'],
  ])('%s needs no hash', (_, html) => {
    expect(sources(html, 'script-src')).toEqual(["'self'"]);
  });

  test('inline styles are named by their hashes', () => {
    expect(sources('<style>a{}</style><style media="print">b{}</style>', 'style-src')).toEqual([
      hash('a{}'),
      hash('b{}'),
    ]);
  });

  test('a page without styles allows none', () => {
    expect(sources('<p>plain</p>', 'style-src')).toEqual(["'none'"]);
  });

  test('a changed link changes the hash', () => {
    const [before, after] = ['../a.woff2', './a.woff2'].map((url) =>
      policyFor(`<style>${url}</style>`, { wasm: false }),
    );
    expect(before).not.toBe(after);
  });

  test('WebAssembly is allowed only where it is asked for', () => {
    expect(sources('<p></p>', 'script-src', true)).toContain("'wasm-unsafe-eval'");
    expect(sources('<p></p>', 'script-src', false)).not.toContain("'wasm-unsafe-eval'");
  });
});

describe('policy in a page', () => {
  const page = '<!doctype html><html><head><meta charset="utf-8"><style>a{}</style></head><body></body></html>';

  test('it stands before everything that it rules', () => {
    const html = withPolicy(page, { wasm: false });
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('<meta charset')).toBeLessThan(html.indexOf('content-security-policy'));
  });

  test('the rest of the page stays', () => {
    expect(withPolicy(page, { wasm: false }).replace(/<meta http-equiv[^>]+>/, '')).toBe(page);
  });

  test('a page without a place for it is refused', () => {
    expect(() => withPolicy('<p>no head</p>', { wasm: false })).toThrow('a page has no <meta charset="utf-8">');
  });
});
