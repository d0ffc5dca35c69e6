import { describe, expect, test } from 'vitest';
import { base, relativeLinks } from '../../src/publish/relative.ts';

describe('links of a built page', () => {
  test.each([
    ['index.html', './learn/'],
    ['learn/index.html', '../learn/'],
    ['learn/two-kinds-of-work/reading-a-move/index.html', '../../../learn/'],
  ])('%s leads to the root of the site', (file, expected) => {
    expect(relativeLinks(`<a href="${base}/learn/">`, file)).toBe(`<a href="${expected}">`);
  });

  test('the home page is the folder itself', () => {
    expect(relativeLinks(`<a href="${base}/">`, 'about/index.html')).toBe('<a href="../">');
  });

  test('every place is changed: attributes, styles, scripts, props', () => {
    const page = [
      `<link href="${base}/_astro/a.woff2">`,
      `<style>src:url(${base}/_astro/a.woff2)</style>`,
      `<script>import("${base}/_astro/b.js")</script>`,
      `<astro-island props="{&quot;root&quot;:[0,&quot;${base}/&quot;]}">`,
    ].join('\n');
    const changed = relativeLinks(page, 'search/index.html');
    expect(changed).not.toContain(base);
    expect(changed.match(/\.\.\//g)).toHaveLength(4);
  });

  test('a page that knows no base stays as it is', () => {
    const page = '<a href="/learn/" data-path="learn/">Lessons</a>';
    expect(relativeLinks(page, '404.html')).toBe(page);
  });

  test('resolved anywhere, a link arrives in the same place', () => {
    const files = ['index.html', 'search/index.html', 'learn/m/l/index.html'];
    for (const file of files) {
      const [, href] = /href="([^"]+)"/.exec(relativeLinks(`<a href="${base}/scenarios/x/#y">`, file))!;
      for (const host of ['https://host.example/', 'https://host.example/a/b/']) {
        expect(new URL(href!, host + file).href).toBe(`${host}scenarios/x/#y`);
      }
    }
  });
});
