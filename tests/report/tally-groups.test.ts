import { describe, expect, it } from 'vitest';
import { checkList, namesOfList } from '../../src/report/class-list.ts';
import { compareGroups, firstAndSecond } from '../../src/report/groups.ts';
import type { TallyOptions } from '../../src/report/tally.ts';
import { writtenByScene } from '../../src/report/written.ts';
import { fork, read, result, six } from './tally-fixtures.ts';

const named: TallyOptions = { names: true, which: 'first' };
const off: TallyOptions = { names: false, which: 'first' };

/** So many people in each group. */
function groups(sizes: Record<string, number>) {
  return Object.entries(sizes).flatMap(([group, size], at) =>
    Array.from({ length: size }, (_, index) => result({ person: at * 100 + index, group, path: ['ring', 'speak'] })),
  );
}

describe('groups beside one another', () => {
  const kinds = (sizes: Record<string, number>, options: TallyOptions) =>
    compareGroups(read(groups(sizes)), 'group', options).map(({ group, tally }) => [group, tally.kind, tally.people]);

  it('each has its tally, in order, the nameless last', () => {
    expect(kinds({ 'Table 10': 1, '': 2, 'Table 9': 3 }, named)).toEqual([
      ['Table 9', 'open', 3],
      ['Table 10', 'open', 1],
      ['', 'open', 2],
    ]);
  });

  it('are made by assignment, too', () => {
    const two = [result({ person: 1, path: ['ring'] }), result({ person: 2, assignment: 12, path: ['wait'] })];
    expect(compareGroups(read(two), 'assignment', named).map(({ group }) => group)).toEqual(['7', '12']);
  });

  it('a person is counted in the group of the first run', () => {
    const runs = [
      result({ person: 1, turn: 2, group: 'a', path: ['ring'] }),
      result({ person: 1, group: 'b', path: ['ring'] }),
    ];
    expect(compareGroups(read(runs), 'group', named).map(({ tally }) => tally.runs)).toEqual([0, 1]);
  });

  it('without names, small ones are closed', () => {
    expect(kinds({ a: 6, b: 4, c: 3 }, off)).toEqual([
      ['a', 'open', 6],
      ['b', 'closed', 4],
      ['c', 'closed', 3],
    ]);
  });

  it('of groups that played together, each is shown', () => {
    const tables = ['a', 'b'].map((group, run) => result({ person: 1, run, group, room: true, path: ['ring'] }));
    const rooms = compareGroups(read(tables), 'group', { ...off, of: 'rooms' });
    expect(rooms.map(({ tally }) => [tally.kind, tally.runs])).toEqual([
      ['open', 1],
      ['open', 1],
    ]);
  });

  it('without names, a small one cannot be told from the rest', () => {
    expect(kinds({ a: 9, b: 6, c: 2 }, off)).toEqual([
      ['a', 'open', 9],
      ['b', 'closed', 6],
      ['c', 'closed', 2],
    ]);
    const closed = compareGroups(read(groups({ a: 9, b: 6, c: 2 })), 'group', off)[1]!.tally;
    expect(closed).not.toHaveProperty('decisions');
  });
});

describe('first and second runs', () => {
  const runs = [
    result({ person: 1, path: ['wait', 'list'] }),
    result({ person: 1, turn: 2, path: ['ring', 'list'] }),
    result({ person: 2, path: ['ring', 'speak'] }),
    result({ person: 2, turn: 3, path: ['promise', 'open'] }),
    result({ person: 3, path: ['ring', 'speak'] }),
  ];

  it('only of those who have both', () => {
    const both = firstAndSecond(read(runs), named)!;
    expect([both.people, both.first.runs, both.second.runs]).toEqual([2, 2, 2]);
  });

  it('what changed, decision by decision', () => {
    expect(firstAndSecond(read(runs), named)!.changes).toEqual([
      { scene: 'hook', both: 2, changed: 2, nearer: 1, further: 1 },
      { scene: 'door', both: 1, changed: 0, nearer: 0, further: 0 },
    ]);
  });

  it('of two people, without names, are totals', () => {
    const both = firstAndSecond(read(runs), off)!;
    expect([both.first.kind, both.second.kind, both.changes]).toEqual(['closed', 'closed', []]);
  });

  it('are none where nobody played twice', () => expect(firstAndSecond(read(six()), named)).toBeUndefined());
});

describe('a class list', () => {
  const handedIn = (...labels: string[]) =>
    read(labels.map((label, index) => result({ person: index + 1, label, path: ['ring'] })));
  const kindOf = (name: string, label: string) => checkList([name], handedIn(label)).listed[0]!.kind;

  it.each([
    ['Anna Berg', 'anna berg'],
    ['Berg, Anna', 'Anna Berg'],
    ['BERG Anna', 'Anna  Berg.'],
    ['Jos\u00e9 Garc\u00eda', 'Jose Garcia'],
    ['Zoe\u0308 Łuk', 'zoë luk'],
    ['O’Neill, Sam', "Sam O'Neill"],
    ['İrem Işık', 'irem isik'],
    ['Jean-Luc Roy', 'Roy Jean Luc'],
    ['3. Anna Berg <a.berg@example.org>', 'Anna Berg'],
    ['王小明', '王小明'],
  ])('%s is found under %s', (name, label) => expect(kindOf(name, label)).toBe('found'));

  it.each([
    ['Anna Berg', 'Anna'],
    ['Anna Berg', 'Anna B.'],
    ['Anna Maria Berg', 'Anna Berg'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Katarina Holm', 'Katerina Holm'],
    ['Stefan Holm', 'Setfan Holm'],
  ])('%s is likely under %s', (name, label) => expect(kindOf(name, label)).toBe('likely'));

  it.each([
    ['Anna Berg', 'Hanna Borg'],
    ['Anna Berg', 'Anne Berg'],
    ['Anna Berg', 'Anna Cole'],
    ['Anna Berg', 'A. B.'],
    ['Anna Berg', 'A'],
    ['Anna Berg', ''],
    ['Anna Berg', '42'],
  ])('%s is missing under %s', (name, label) => expect(kindOf(name, label)).toBe('missing'));

  it('a label that fits two names is given to neither', () => {
    const { listed, unlisted } = checkList(['Anna Berg', 'Anna Cole'], handedIn('Anna'));
    expect(listed.map(({ kind }) => kind)).toEqual(['missing', 'missing']);
    expect(listed[0]).toMatchObject({ perhaps: ['Anna'] });
    expect(unlisted).toEqual(['Anna']);
  });

  it('numbers in a name tell people apart where they stand on both sides, and nowhere else', () => {
    const { listed, unlisted } = checkList(
      ['Fox 7', 'Fox 8', 'Fox 9', '4. Anna Berg'],
      handedIn('Fox 8', 'fox 9', 'Anna Berg'),
    );
    expect(listed.map(({ kind }) => kind)).toEqual(['missing', 'found', 'found', 'found']);
    expect(unlisted).toEqual([]);
  });

  it('a name that is found is not likely for another', () => {
    const { listed } = checkList(['Anna Berg', 'Anna'], handedIn('Anna Berg'));
    expect(listed.map(({ kind }) => kind)).toEqual(['found', 'missing']);
  });

  it('two of one name need two people', () => {
    const list = ['Sam Roy', 'Sam Roy'];
    expect(checkList(list, handedIn('Sam Roy')).listed.map(({ kind }) => kind)).toEqual(['likely', 'likely']);
    expect(checkList(list, handedIn('Sam Roy', 'sam roy')).listed.map(({ kind }) => kind)).toEqual(['found', 'found']);
  });

  it('two runs of one person are one', () => {
    const twice = [1, 2].map((turn) => result({ person: 1, turn, label: 'Sam Roy', path: ['ring'] }));
    expect(checkList(['Sam Roy', 'Sam Roy'], read(twice)).listed.map(({ kind }) => kind)).toEqual(['likely', 'likely']);
  });

  it('who stands on no line, and who has no name, is told', () => {
    expect(checkList(['Anna Berg'], handedIn('Anna Berg', 'Kim', '', '?'))).toMatchObject({
      unlisted: ['Kim'],
      nameless: 2,
    });
  });

  it('groups that played together are nobody', () => {
    const room = read([result({ person: 1, room: true, label: 'Anna Berg', path: ['ring'] })]);
    expect(checkList(['Anna Berg'], room)).toMatchObject({ listed: [{ kind: 'missing' }], nameless: 0 });
  });

  it.each([
    ['Anna Berg\r\n\r\n  Ben Cole \n---\n', ['Anna Berg', 'Ben Cole']],
    ['Berg, Anna\nCole, Ben', ['Berg, Anna', 'Cole, Ben']],
    ['Berg, Anna', ['Berg, Anna']],
    ['Anna Berg, Ben Cole, Kim', ['Anna Berg', 'Ben Cole', 'Kim']],
    ['Anna Berg <a@x.org>; Ben Cole <b@x.org>', ['Anna Berg <a@x.org>', 'Ben Cole <b@x.org>']],
    ['1\tBerg\tAnna\n2\tCole\tBen', ['1 Berg Anna', '2 Cole Ben']],
  ])('%j is read as names', (text, names) => expect(namesOfList(text)).toEqual(names));

  it('a foreign list of any size is cut, and read at once', () => {
    const names = namesOfList('Anna Berg\n'.repeat(100_000) + 'x'.repeat(1_000_000));
    expect(names).toHaveLength(2000);
    expect(checkList(names, handedIn('constructor', '__proto__')).unlisted).toEqual(['constructor', '__proto__']);
  });
});

describe('what people wrote', () => {
  const lines = ['Because of the rain.', 'And why not?', 'Zero sum.', 'Both were asked.', 'Ask first.'];
  const written = lines.map((text, index) =>
    result({
      person: index + 1,
      label: `Sample ${index + 1}`,
      path: index ? ['ring', 'speak'] : ['promise', 'open'],
      written: { hook: { differently: text }, '': { 'if-then': `If ${index}, then.` }, gate: { differently: ' ' } },
    }),
  );

  it('stands by scene, in story order, with name and move', () => {
    const [hook, whole, ...rest] = writtenByScene(read(written), fork(), named);
    expect(rest).toEqual([]);
    expect(hook).toMatchObject({ scene: { id: 'hook' } });
    expect(hook!.lines[0]).toEqual({
      kind: 'differently',
      text: 'Because of the rain.',
      move: { letter: 'B', label: 'promise' },
      name: 'Sample 1',
    });
    expect(whole).not.toHaveProperty('scene');
    expect(whole!.lines).toHaveLength(5);
  });

  it('without names stands in an order that follows nobody', () => {
    const [hook] = writtenByScene(read(written), fork(), off);
    expect(hook!.lines.map(({ text }) => text)).toEqual([...lines].sort());
    expect(hook!.lines.some((line) => 'name' in line)).toBe(false);
  });

  it('without names is nothing for four people, nor about a scene that four reached', () => {
    expect(writtenByScene(read(written.slice(1)), fork(), off)).toEqual([]);
    const doors = written.map((each) => ({ ...each, written: { door: { differently: 'Here.' } } }));
    expect(writtenByScene(read(doors), fork(), off)).toEqual([]);
    expect(writtenByScene(read(doors), fork(), named)).toHaveLength(1);
  });
});
