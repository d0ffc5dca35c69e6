import { numeral } from './numeral.ts';

/** My record: what a learner did, as this browser keeps it. */

type Hand = 'leadership' | 'management';
type Mode = Hand | 'both' | 'neither';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, one: string, many = `${one}s`) => `${numeral(count)} ${count === 1 ? one : many}`;
const joined = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const did: Record<Mode, string> = {
  leadership: 'led',
  management: 'managed',
  both: 'did both',
  neither: 'did neither',
};

export const record = {
  title: 'My record',
  description: 'Your runs, what you wrote and the lessons you read, as this browser keeps them.',
  lede: 'What you played, read and wrote. It lies in this browser and is sent nowhere.',
  noScript:
    'Your record lives in this browser, and showing it needs JavaScript, which is switched off here. Lessons and the paper versions of the scenarios work without.',
  loading: 'Opening your record …',
  onThisPage: 'On this page',

  /** "Two runs, one of them finished. Three lessons read to the end." */
  sum(runs: number, finished: number, lessons: number): string {
    const played =
      runs === 0
        ? ''
        : runs === 1
          ? `One run, ${finished === 1 ? 'finished' : 'still open'}.`
          : `${capital(some(runs, 'run'))}, ${finished === runs ? 'all' : finished === 0 ? 'none' : numeral(finished)} of them finished.`;
    const read = lessons === 0 ? '' : `${capital(some(lessons, 'lesson'))} done.`;
    return [played, read].filter(Boolean).join(' ');
  },

  assigned: 'Assigned to you',

  keeping: {
    kept: 'Kept here',
    writing: 'Being written …',
    notKept: 'Not kept',
    notKeptLead:
      'This browser does not take the latest steps in. They are on this page as long as it stays open. Take them with you before you close it.',
    keepsNothing:
      'This browser gives no access to what it keeps for this site, and takes nothing in. What you do lasts as long as a page stays open.',
    again: 'Try again',
    take: 'Copy my progress, or save a file',
    newer: 'Some runs here have steps from a newer version of this course. They are shown and left as they are.',
    aside: (count: number) =>
      count === 1
        ? 'One stored entry could not be read. It was put aside and not deleted.'
        : `${capital(numeral(count))} stored entries could not be read. They were put aside and not deleted.`,
  },

  empty: {
    title: 'Nothing here yet',
    text: 'Your first decision takes about a minute, and it will stand here afterwards.',
    start: 'Make the first decision',
    before:
      'You have played before? Then it was in another browser, or this one has cleared it away: Safari does so after seven days without a visit. A file or a link that you saved brings it back.',
    load: 'Bring your record here',
  },

  runs: {
    title: 'Runs',
    at: (scene: string) => `At ‘${scene}’`,
    made: (done: number, of: number) => `${done} of ${of} moves made`,
    continue: 'Continue',
    lookBack: 'Look back',
    older: (count: number) => (count === 1 ? 'One older run' : `${capital(numeral(count))} older runs`),
    score: (title: string, date: string) => `${title}, run of ${date}, as a score`,
    /** What a link or button is about, for those who hear it alone. */
    of: (title: string, date: string) => `${title}, run of ${date}`,
    left: (date: string, length: number) =>
      `It was going on in two places at once. From the run of ${date} it left after ${some(length, 'move')}; both are kept.`,
    begun: (date: string, scene: string) => `Begun from the run of ${date}, at ‘${scene}’.`,
    begunUnknown: 'Begun from a run that is not in this record.',
    asItWas: (moves: number) => `Kept as it was, with ${some(moves, 'move')}`,
    newer:
      'Played with a newer version of this course. Reload the page to get that version; until then this run is only shown.',
    gone: (id: string) => `‘${id}’ is not among the scenarios here. What you played is kept.`,
    none: 'No run yet.',
    assigned: 'Played for a trainer.',
    handIn: 'Hand in',
    fetching: 'The stories are on their way …',
    failed: 'Some stories could not be fetched, so their runs are missing from this page. They are kept.',
    again: 'Try again',
  },

  moves: {
    open: 'Move by move',
    lead: 'Begin a new run at any of these decisions, with your moves up to it. This run stays as it is.',
    asked: { leadership: 'asked for leading', management: 'asked for managing', both: 'asked for both' },
    played: { leadership: 'you led', management: 'you managed', both: 'you did both', neither: 'you did neither' },
    yourMove: (letter: string, label: string) => `${letter}: ${label}`,
    tryOther: 'Try another move from here',
    going: 'A new run begins …',
  },

  side: {
    title: 'Two runs side by side',
    lead: 'The same story twice. Above each other you see what each hand did; below, move by move, where the roads part.',
    none: 'This needs two runs of one scenario. Open ‘Move by move’ at any run above and try another move.',
    scenario: 'Scenario',
    first: 'First run',
    second: 'Second run',
    option: (date: string, end: string) => `${date}: ${end}`,
    /** The comparison in sentences. */
    told(facts: {
      sameBefore: number;
      sameAfter: number;
      parting?: { scene: string; first: Mode; second: Mode } | undefined;
      first: string | undefined;
      second: string | undefined;
    }): string[] {
      const { sameBefore, sameAfter, parting } = facts;
      const start = parting
        ? sameBefore === 0
          ? `The roads part at once, in ‘${parting.scene}’`
          : `The first ${sameBefore === 1 ? 'move is' : `${numeral(sameBefore)} moves are`} the same. The roads part in ‘${parting.scene}’`
        : 'As far as both go, every move is the same';
      const how = !parting
        ? ''
        : parting.first === parting.second
          ? `: both runs ${did[parting.first]} there, in different ways`
          : `: the first run ${did[parting.first]} there, the second ${did[parting.second]}`;
      const later =
        parting && sameAfter > 0
          ? [`After that ${some(sameAfter, 'more move')} ${sameAfter === 1 ? 'is' : 'are'} the same.`]
          : [];
      return [`${start}${how}.`, ...later, record.side.ends(facts.first, facts.second)];
    },
    ends(first: string | undefined, second: string | undefined): string {
      if (first === undefined && second === undefined) return 'Neither has ended yet.';
      if (first === second) return `Both end in ‘${first}’.`;
      const one = (which: string, end: string | undefined) =>
        end === undefined ? `the ${which} has not ended yet` : `the ${which} ends in ‘${end}’`;
      return `${capital(one('first', first))}, ${one('second', second)}.`;
    },
    table: 'Both runs, move by move',
    columns: { number: 'No.', asked: 'Asked for', first: 'First run', second: 'Second run', how: 'Compared' },
    asked: { leadership: 'leading', management: 'managing', both: 'both' },
    played: { leadership: 'led', management: 'managed', both: 'both', neither: 'neither' },
    how: { same: 'same move', different: 'different move', apart: 'different decision', open: 'one run only' },
    parting: 'The roads part here',
    notYet: 'not played yet',
    untold: 'not told yet',
    bothRuns: 'Both runs',
    ending: 'Ending',
    open: 'still open',
  },

  written: {
    title: 'What you wrote',
    lead: 'It is kept as you type, and you can change it at any time.',
    none: 'After a finished run there is room here for four short notes and one sentence for next time.',
    run: (title: string, end: string) => `${title}: ${end}`,
    /** What a run holds already. */
    holds(boxes: number, ifThen: boolean, readings: number): string {
      const parts = [
        ifThen && 'one if-then sentence',
        boxes > 0 && `${numeral(boxes)} of four boxes`,
        readings > 0 && some(readings, 'reading of your own', 'readings of your own'),
      ].filter((part) => part !== false);
      return parts.length ? joined(parts) : 'nothing written yet';
    },
    boxes: {
      describe: { title: 'Describe', hint: 'What happened, and at which moment did it turn?' },
      analyse: { title: 'Analyse', hint: 'Which hand did that moment ask for, and what in it said so?' },
      generalise: { title: 'Generalise', hint: 'Where in your own work does this kind of moment come up?' },
      commit: { title: 'Commit', hint: 'What will you do the next time, and when is that likely to be?' },
    },
    ifThen: 'If-then sentence',
    ifThenHint: 'If I next see or hear …, then I will …',
    readings: 'I read it differently',
    reading: (scene: string) => `Your reading of ‘${scene}’`,
    inLesson: (texts: number) => `${some(texts, 'text')} written in the lesson`,
    toLesson: (lesson: string) => `To the exercise in ‘${lesson}’`,
  },

  pull: {
    title: 'Where you go when you miss',
    asks: 'Some moments ask for one hand alone. When you use the other one there, which is it?',
    /** Below ten. */
    early: (total: number) =>
      total === 0
        ? 'Not once so far, in the runs you finished. Below ten such moves a pattern cannot be told from chance, so none is shown.'
        : `That has happened ${total === 1 ? 'once' : total === 2 ? 'twice' : `${numeral(total)} times`} so far, in the runs you finished. Below ten a pattern cannot be told from chance, so none is shown.`,
    led: (count: number) => `You led ${times(count)} where managing was asked for.`,
    managed: (count: number) => `You managed ${times(count)} where leading was asked for.`,
    chart: (led: number, managed: number) =>
      `${led} round marks for leading where managing was asked for, ${managed} square marks for managing where leading was asked for`,
    sum(led: number, managed: number, value: number): string {
      const sum = `(${led} − ${managed}) ÷ ${led + managed} = ${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;
      const side = value > 0 ? 'towards leading' : value < 0 ? 'towards managing' : 'to neither side';
      return `As a number: ${sum}, a pull ${side}. It runs from −1, always managing, to 1, always leading.`;
    },
    chance: (total: number) => `A coin thrown ${total} times often falls as unevenly as this.`,
    noChance: (total: number) => `A coin thrown ${total} times seldom falls as unevenly as this.`,
    saysTitle: 'What this says, and what it does not',
    says: [
      'It says where you went when a moment in these stories asked for the other hand. Moves that could also have worked are among them.',
      'It says nothing about how well you lead or manage, and it is not a type of person. Moments that asked for both, and moves that did neither, are left out.',
      'The moments were written by us, and the calls are our reading. Other stories may give you other counts.',
      'Whether it happens at work, too, a colleague can tell you better than this page. It is not meant for choosing or comparing people.',
    ],
  },

  lessons: {
    title: 'Lessons',
    done: (date: string) => `done on ${date}`,
    opened: (date: string) => `opened on ${date}`,
    not: 'not opened yet',
    of: (done: number, all: number) => `${done} of ${all} done`,
  },

  proof: {
    title: 'On paper',
    text: 'A page to print that says what you did: lessons, scenarios, decisions and dates, without any score.',
    link: 'Certificate of completion',
  },

  carry: { title: 'Take it with you' },
};

function times(count: number): string {
  return count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${numeral(count)} times`;
}
