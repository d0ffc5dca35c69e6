import { describe, expect, it } from 'vitest';
import { fileOf, lineOf, made } from '../../src/islands/hand-in/made.ts';
import { runInWords } from '../../src/islands/hand-in/run-in-words.ts';
import { openRun } from '../../src/progress/kept-run.ts';
import { openCode, readCode } from '../../src/report/hand-in.ts';
import { emptyIntake, takeIn } from '../../src/report/intake.ts';
import { catalogueOf } from '../../src/report/short-id.ts';
import { memoryJournal } from '../fixtures/journal.ts';
import { choice, decision, ending, scenario } from '../fixtures/scenarios.ts';

const story = scenario(
  [
    decision('hook', {
      choices: [choice('ring', { label: 'Ring first' }), choice('promise')],
      next: 'door',
      key: true,
      text: 'Nobody wrote it down.',
      cues: [{ quote: 'Nobody wrote it down', asks: 'management', because: 'So.' }],
    }),
    decision('door', { choices: [choice('speak'), choice('list')], next: 'over' }),
    ending('over', { title: 'Inside' }),
  ],
  { title: 'The key' },
);

function played(...choices: string[]) {
  const journal = memoryJournal();
  const run = openRun(story, journal);
  for (const each of choices) {
    run.take(each);
    if (each === 'ring') run.mark('hook', { phrases: ['Nobody wrote it down'], sure: true });
  }
  run.mark('hook', { differently: 'A second reading' });
  run.intend('If it rains, then I speak.');
  const folded = journal.$folded.get();
  return made(folded, folded.runs[0]!, story, undefined)!;
}

describe('a run as text for an LMS', () => {
  it('has every decision in words, what was written, and the code', () => {
    const run = played('ring', 'list');
    expect(runInWords('Anna', run).split('\n')).toEqual([
      'Both Hands: The key',
      'Name: Anna',
      'All 2 decisions made. Ending: ‘Inside’',
      '',
      '1. At hook',
      '   A: Ring first',
      '   Tapped: ‘Nobody wrote it down’',
      '   Sure',
      '   Read differently: A second reading',
      '2. At door',
      '   B: list',
      '',
      'If-then sentence: If it rains, then I speak.',
      '',
      'Code:',
      `Anna: ${run.code}`,
      '',
    ]);
  });

  it('says that a run is not finished', () => {
    expect(runInWords('', played('promise'))).toContain('Not finished: 1 of 2 decisions made.');
  });
});

it('the code is read as the very run', () => {
  const run = played('ring', 'list');
  const opened = openCode(run.code);
  if (opened.kind !== 'opened') throw new Error(opened.reason);
  const { handIn } = readCode(opened, 'tiny', story) as { handIn: unknown };
  expect(handIn).toEqual({ ...run.handIn, marks: { ...run.handIn.marks } });
});

it('the file has what was written beside the code', () => {
  const run = played('ring');
  expect(JSON.parse(fileOf('Anna', run))).toEqual({
    course: 'both-hands',
    kind: 'hand-in',
    format: 1,
    code: run.code,
    name: 'Anna',
    written: { hook: { differently: 'A second reading' }, '': { 'if-then': 'If it rains, then I speak.' } },
  });
});

it.each(['line', 'file', 'text'] as const)('a trainer reads the %s as the same run, with the name', (form) => {
  const run = played('ring', 'list');
  const text = { line: lineOf('Anna', run.code), file: fileOf('Anna', run), text: runInWords('Anna', run) }[form];
  const { results, totals } = takeIn(emptyIntake, { text, group: '' }, catalogueOf(['tiny'], []), () => story);
  expect(totals).toMatchObject({ found: 1, accepted: 1 });
  expect(results[0]).toMatchObject({ path: ['ring', 'list'], label: 'Anna', code: run.code });
  expect(Object.keys(results[0]!.written)).toHaveLength(form === 'file' ? 2 : 0);
});
