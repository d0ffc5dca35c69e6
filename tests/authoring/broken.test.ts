import { expect, test } from 'vitest';
import { codes } from '../../src/authoring/issues.ts';
import { printPlain } from '../../src/authoring/print.ts';
import { read } from '../../src/authoring/read.ts';
import { brokenCases, lostKey } from './corpus.ts';

const cases = brokenCases();

test('the scenario that broken ones are made from is sound', () => {
  expect(read(lostKey, 'lost-key.yaml').problems).toBeUndefined();
});

test.each(cases)('$name: $idea', ({ file, text, report, code }) => {
  const { problems = [] } = read(text, file);
  expect(printPlain(problems)).toBe(report);
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test('every problem of a structure has a case', () => {
  const elsewhere =
    /^B\d+$|^(?:length|count|no-debrief|coach-repeats|file-too-large|file-too-deep|too-tangled|released-.*)$/;
  const wanted = Object.keys(codes).filter((code) => !elsewhere.test(code));
  expect(wanted.filter((code) => !cases.some((each) => each.code === code))).toEqual([]);
});
