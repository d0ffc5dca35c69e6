import { expect, it } from 'vitest';
import { asyncModules } from '../../src/publish/async-modules.ts';

it('module scripts from a file do not hold the page up', () => {
  expect(asyncModules('<script type="module" src="a.js"></script>')).toBe(
    '<script async type="module" src="a.js"></script>',
  );
});

it('inline scripts stay as they are', () => {
  expect(asyncModules('<script type="module">a()</script><script>b()</script>')).toBe(
    '<script type="module">a()</script><script>b()</script>',
  );
});
