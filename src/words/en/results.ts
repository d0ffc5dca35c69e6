import { numeral } from './numeral.ts';

/** Results: what a group decided, read from what people handed in. */

type Hand = 'leadership' | 'management';
type Mode = Hand | 'both' | 'neither';
type Fit = 'called-for' | 'partly' | 'not-now';
type Craft = 'skilled' | 'fair' | 'clumsy';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, one: string, many = `${one}s`) => `${numeral(count)} ${count === 1 ? one : many}`;
const people = (count: number) => some(count, 'person', 'people');
const joined = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const work: Record<Mode, string> = {
  leadership: 'leading',
  management: 'managing',
  both: 'both hands',
  neither: 'neither hand',
};
const did: Record<Mode, string> = {
  leadership: 'Led',
  management: 'Managed',
  both: 'Did both',
  neither: 'Did neither',
};
const craftWord: Record<Craft, string> = { skilled: ', and well', fair: ', well enough', clumsy: ', roughly' };

const writtenKinds = new Map([
  ['differently', 'Read it differently'],
  ['if-then', 'If-then sentence'],
  ['box-describe', 'What happened'],
  ['box-analyse', 'Why it happened'],
  ['box-generalise', 'What it says about other cases'],
  ['box-commit', 'What I will do'],
]);

export const results = {
  title: 'Results',
  description: 'Paste what a group handed in, and see what they decided, where they parted, and what to talk about.',
  lede: 'Paste what people handed in. You see what they decided, where they parted, and what to talk about.',
  noScript:
    'Reading codes needs JavaScript, which is switched off here. The kit of each scenario prints everything for a workshop on paper.',
  notForAppraisal: 'For learning together. Not for appraisal: these are moves in a story, not measures of a person.',
  sampleMark: 'Sample: invented people, invented answers',

  intake: {
    field: 'Paste a chat, a list or a mail',
    hint: 'Names, times, quotation marks and greetings around the codes do no harm. Paste the whole chat, and paste again when more has come: what is already here is not counted twice.',
    group: 'Group for this paste',
    groupHint: 'If you want to compare groups: ‘Monday’, ‘table 3’',
    read: 'Read it',
    files: 'Choose files',
    drop: 'or drop files on the field: text, CSV, or what learners saved as a file',
    sample: 'Try it with a sample',
    reading: (done: number, of: number) => `${done} of ${of} read …`,
    looking: 'Looking for codes …',
    progress: 'Reading',
    sampleShown: 'These results are made up. Undo takes them away.',
    stop: 'Stop',
    stopped: (done: number, of: number) =>
      done === 0
        ? 'Stopped before anything was taken. What was here is still here.'
        : `Stopped. ${done} of ${of} were read; paste the same again to go on.`,
    honesty:
      'A code is checked for typing errors, not for honesty: it says what was handed in, not who played it, or how.',
  },

  totals: {
    label: 'Totals',
    found: 'found',
    accepted: 'accepted',
    second: (count: number) => (count === 1 ? '1 of them a second run' : `${count} of them second runs`),
    repeated: 'repeated',
    refused: 'refused',
    sentence: (found: number, accepted: number, second: number, repeated: number, refused: number) =>
      `${accepted} accepted${second ? ` (of them ${some(second, 'second or later run')})` : ''}, ${repeated} repeated and ${refused} refused make ${found} found.`,
    toTold: 'To what they decided',
    added: (count: number) =>
      count === 0 ? 'Nothing new was found in it.' : `${capital(some(count, 'new result'))} added.`,
  },

  refusals: {
    title: (count: number) => capital(`${some(count, 'code')} could not be read`),
    line: (line: number) => `Line ${line}`,
    lineIn: (name: string, line: number) => `‘${name}’, line ${line}`,
    near: (label: string) => (label ? `Did you mean this code, of ${label}?` : 'Did you mean this code?'),
    nearly: 'One slip away from a code that passes the check.',
    accept: 'Yes, accept it',
    accepted: 'Accepted as corrected.',
    acceptOf: (code: string) => `Yes, accept it: ${code}`,
    more: (count: number) => `Show ${count} more`,
    reasons: {
      checksum:
        'A character in it is wrong or missing, or two changed places. Copy it again from the message it came in.',
      cut: 'The end of it is missing. Copy the whole code again.',
      'other-course': 'This is a code or a file of something else, not of this course.',
      newer:
        'It was made by a newer version of this course. Reload this page while you are online, then paste it again.',
      scenario: 'It belongs to a scenario that this course does not have.',
      edition: 'It belongs to a version of a scenario that cannot be fetched now. Connect, then paste it again.',
      path: 'It passes the check, but no run of the scenario goes like this. It was not made by this course.',
    } as Record<string, string>,
    unknown: 'It could not be read.',
  },

  twoNames: {
    title: 'One person, two names',
    line: (names: readonly string[]) =>
      `${joined(names.map((name) => `‘${name}’`))} handed in from the same device for the same assignment. They count as one person. If they are two, ask which of them played.`,
    hidden: (count: number) => `${capital(people(count))} handed in under more than one name. Show names to see which.`,
  },

  problems: {
    tooBig: (name: string, megabytes: number, limit: number) =>
      `‘${name}’ is ${megabytes} MB. Files up to ${limit} MB are read. Nothing of it was taken; what was here is still here.`,
    notText: (name: string) =>
      `‘${name}’ is not a text file, so nothing was looked for in it. Save it as text or CSV, or paste its words.`,
    unread: (name: string) => `This browser could not open ‘${name}’. Nothing of it was taken; choose it again.`,
    nothing: (name: string) =>
      name
        ? `No code was found in ‘${name}’. A code begins with bh1. What was here is still here.`
        : 'No code was found in what you pasted. A code begins with bh1. What was here is still here.',
    tooLong: (name: string) =>
      `${name ? `‘${name}’` : 'That'} is more text than is read at once (five million characters). Paste it in parts. Nothing of it was taken; what was here is still here.`,
    offline: (count: number) =>
      `${capital(some(count, 'code belongs', 'codes belong'))} to a scenario, or a version of one, that cannot be fetched now. Connect, then paste the same again.`,
    part: 'The part of this page that shows results did not come. Check the connection, then reload the page.',
    course:
      'The list of this course did not come, so codes cannot be told apart. Check the connection, then read or paste it again.',
  },

  steps: {
    title: 'What you can do with all of it',
    undo: 'Undo the last step',
    undone: 'Taken back.',
    clear: 'Clear everything',
    cleared: 'Cleared. ‘Undo the last step’ brings it back.',
    keep: 'Keep this on this device',
    keepHint:
      'Off: it is gone when you close or reload the page. On: codes with the lines they stood in, names, groups and what people wrote stay in this browser until you clear them or switch this off. Nothing is sent.',
    kept: 'Kept on this device.',
    notKept: 'This browser did not take it in: it is not kept. Save it as JSON below before you close the page.',
    restored: (count: number) =>
      `${capital(some(count, 'result'))} kept on this device ${count === 1 ? 'is' : 'are'} here again.`,
    restoredBroken:
      'What was kept on this device could not be read, and was left as it is. If there is no connection, connect and reload this page.',
    keepBlocked:
      'Something else is kept here already, which is not on this page. Switch this on once more to put what is on the page in its place.',
    names: 'Show names',
    namesHint: 'Off for the screen in the room. With names off, fewer than five people are shown only as totals.',
  },

  empty: {
    title: 'Nothing here yet',
    steps: [
      'Send people a link, or play a scenario together. At the end each run gives a short code.',
      'They send you the code: in a chat, by mail, through your learning platform.',
      'Paste all of it here, whole, as it is.',
    ],
    looks: 'What you paste may look like this',
    example:
      '[03/12, 10:42] Ana (sample): here is mine: *bh1qx7…*\n[03/12, 10:42] Ben (sample): BH1Q9K… thanks!\n[03/12, 10:43] Ana (sample): sent it twice, sorry',
    assign: 'Assign a scenario by link',
    trainers: 'All ways to work with a group',
  },

  fewer: (count: number) =>
    `${capital(people(count))} so far, and names are off: with fewer than five, numbers alone would tell who chose what. Only totals are shown. Wait for more, or show names.`,

  scenario: {
    choose: 'Which scenario',
    option: (title: string, people: number) => `${title} (${people})`,
    version: (title: string, version: number) => `${title}, version ${version}`,
    room: 'Play it in the room',
    kit: 'Kit for this scenario',
    kicker: 'Scenario',
    play: 'Read or play it',
    of: 'Whose runs',
    ofs: { people: 'People', rooms: 'Rooms that played together' },
    which: 'Of several runs of a person',
    whichs: { first: 'The first counts', latest: 'The latest', every: 'Every one' },
  },

  parts: {
    contents: 'On this page',
    overview: 'Overview',
    debrief: 'Three for the debrief',
    decisions: 'Decision by decision',
    splits: 'Where they parted, and where they agreed',
    ribbons: 'Who went where',
    written: 'What people wrote',
    endings: 'Endings',
    people: 'Person by person',
    compare: 'Compare',
    missing: 'Who is missing',
    take: 'Take it with you',
  },

  overview: {
    sum: (count: number, finished: number, runs: number, later: number) => {
      const played = runs === count ? '' : ` in ${some(runs, 'run')}`;
      const ended = finished === runs ? 'all to an ending' : `${numeral(finished)} to an ending`;
      const more = later > 0 && runs === count ? ` ${capital(some(later, 'later run'))} handed in as well.` : '';
      return `${capital(people(count))}${played}, ${ended}.${more}`;
    },
    rooms: (count: number, finished: number) =>
      `${capital(some(count, 'room'))} that played together, ${finished === count ? 'all to an ending' : `${numeral(finished)} to an ending`}.`,
    score: 'The group as a score',
    scoreLead:
      'Outlines are what each moment asked for, as large as many people came to it. Notes are what was played: the more people, the larger.',
    note: (place: {
      number: number;
      total: number;
      title: string;
      faced: number;
      asked: Mode;
      leadership: number;
      management: number;
      both: number;
      neither: number;
    }) =>
      `${place.number} of ${place.total}, ${place.title}: ${people(place.faced)}, ${work[place.asked]} asked; ${place.leadership} led, ${place.management} managed, ${place.both} did both, ${place.neither} did neither`,
    closedLead: 'Where fewer than five came, names being off, only the outline is drawn.',
    closedNote: (number: number, total: number, title: string, faced: number) =>
      `${number} of ${total}, ${title}: ${people(faced)}; with fewer than five it is not shown what they played`,
    mix: 'What was asked, and what was played',
    mixLead: 'All moves of the group, by the kind of work.',
    asked: 'asked',
    played: 'played',
    dimensions: 'The same by what the moves were about',
    about: 'About',
    moves: 'Moves',
    fitted: 'Asked for and played',
    /** Counts, and never a type. */
    pull: (led: number, managed: number) =>
      `Where managing alone was asked for, the group led ${led} times; where leading alone was asked for, it managed ${managed} times. These are counts of moves in one story, not a type of group.`,
    rough: 'The right kind of work, roughly done',
    roughLead: 'Moves that were asked for and needed more practice.',
    roughLine: (choice: string, title: string, count: number) =>
      `‘${choice}’ in ‘${title}’: ${count} ${count === 1 ? 'person' : 'people'}`,
  },

  debrief: {
    lead: 'Three decisions that this group has most to say about, in the order of the story.',
    question: 'Ask',
    listen: 'Listen for',
    misreading: 'A likely misreading',
    rival: (letter: string, label: string) => `The best case for ${letter}, ‘${label}’`,
    none: 'There is not enough here to choose from yet.',
    toDecision: (title: string) => `All about ‘${title}’`,
    reasons: {
      split: (parts: readonly string[]) => `People parted here: ${joined(parts)}.`,
      misfit: (count: number, of: number, label: string) =>
        `${count} of ${of} agreed on ‘${label}’, and the moment asked for another kind of work.`,
      disputed: (count: number) => `${capital(people(count))} read this moment differently from the authors.`,
      sure: (count: number) => `${capital(people(count))} were sure of a move here that the moment did not ask for.`,
      clumsy: (count: number, label: string) =>
        `${capital(people(count))} chose ‘${label}’: the right kind of work, roughly done.`,
      turningPoint: (line: string) => `A turning point of the story. ${line}`,
    },
    /** "7 chose B, ‘Probe and log’". */
    part: (count: number, letter: string, label: string) => `${count} chose ${letter}, ‘${label}’`,
    closing: 'To close',
  },

  decision: {
    number: (number: number, of: number) => `${number} of ${of}`,
    faced: (count: number, of: number) => (count === of ? `${capital(people(count))}` : `${count} of ${of} came here`),
    asked: (asked: Mode) => `The moment asked for ${work[asked]}.`,
    bars: (title: string) => `Choices in ‘${title}’`,
    count: (count: number, of: number) => `${count} of ${of}`,
    sure: (sure: number, not: number) => `${sure} sure, ${not} not sure.`,
    differently: (count: number) => `${capital(people(count))} read it differently.`,
    phrases: 'What they tapped',
    phrasesLead: (asked: number, skipped: number) =>
      `${capital(people(asked))} answered${skipped ? `, ${numeral(skipped)} passed over the question` : ''}. The heavier the line, the more people tapped the words. Solid: tells what is asked. Dotted: true, and tells nothing about it.`,
    phrase: 'Words',
    tapped: 'Tapped',
    kind: 'Tells',
    cue: { leadership: 'leading', management: 'managing' } satisfies Record<Hand, string>,
    decoy: 'nothing about it',
    onSomeRoads: 'Words that stood there only for some:',
    next: 'Next decision',
    previous: 'Decision before',
    top: 'Back to the overview',
    more: 'What to ask here, and what to listen for',
    fullText: 'The scene and its choices in full',
    ways: (title: string) => `From ‘${title}’`,
    fewer: (count: number) =>
      `${capital(people(count))} came here, and names are off: with fewer than five it is not shown who chose what.`,
  },

  splits: {
    widest: 'Widest split',
    widestLead: 'People saw the same moment and did different things: best to discuss.',
    misfits: 'Most agreed, asked for something else',
    misfitsLead: 'Most did the same, and the moment asked for another kind of work: best to teach.',
    disputed: 'Most disputed',
    disputedLead: 'People who read the moment differently from the authors: best to argue.',
    misfitLine: (count: number, of: number, letter: string, label: string) =>
      `${count} of ${of} chose ${letter}, ‘${label}’`,
    disputedLine: (count: number, of: number) => `${count} of ${of} read it differently`,
    none: 'None in this group.',
  },

  ribbons: {
    lead: 'Each row is a decision, each block a kind of move, as wide as many people made it. The ribbons show what the same people did next.',
    label: (rows: number, count: number) =>
      `The roads of ${people(count)} through ${some(rows, 'decision')}; the table below says the same.`,
    band: (count: number, from: string, to: string) => `${capital(people(count))}: ${from}; then ${to}`,
    table: 'The same as a table',
    onward: 'And next',
    /** "4 led, then managed". */
    then: (count: number, from: string, to: string) => `${count} ${from}, then ${to}`,
  },

  written: {
    none: 'Nothing written came with these results. Codes carry no text: it comes with files and with copied text.',
    /** The name comes from a file and may be any word. */
    kind: (name: string) => writtenKinds.get(name) ?? 'Written',
    whole: 'About the whole story',
  },

  endings: {
    open: 'Not finished',
    count: (count: number, of: number) => `${count} of ${of}`,
  },

  people: {
    lead: 'Nobody is ranked. Open a row to see the run, decision by decision.',
    unnamed: 'Names are off: people have numbers, in no order that tells who they are.',
    order: 'Order',
    arrival: 'As they arrived',
    byName: 'By name',
    person: (number: number) => `Person ${number}`,
    room: 'A room that played together',
    run: (turn: number) => (turn >= 4 ? 'a later run' : ['', 'first run', 'second run', 'third run'][turn]!),
    ending: (title: string) => `ended in ‘${title}’`,
    unfinished: (done: number, of: number) => `${done} of ${of} decisions`,
    undone: (count: number) => `${count >= 7 ? 'seven or more choices' : some(count, 'choice')} taken back`,
    score: (who: string) => `The run of ${who} as a score`,
    chose: (letter: string, label: string) => `${letter}: ${label}`,
    read: (move: { calls: Mode; mode: Mode; craft?: Craft | undefined; fit: Fit; missing: readonly Hand[] }) => {
      const act = `${did[move.mode]}${move.mode === 'neither' ? '' : craftWord[move.craft ?? 'fair']}`;
      const lacked = move.missing.map((hand) => `${work[hand]} was missing`).join(', and ');
      const rest =
        move.fit === 'partly' ? '; that could also work' : lacked && move.mode !== 'neither' ? `; ${lacked}` : '';
      return `The moment asked for ${work[move.calls]}. ${act}${rest}.`;
    },
    tapped: (phrases: readonly string[]) =>
      phrases.length ? `Tapped ${joined(phrases.map((phrase) => `‘${phrase}’`))}.` : 'Tapped nothing.',
    coach: (said: string) => `The coach: ${said}`,
    skipped: 'Passed over the question for phrases.',
    sure: 'Sure.',
    notSure: 'Not sure.',
    differently: 'Read it differently.',
    more: (count: number) => `Show ${count} more`,
    owner: 'A run belongs to the person who handed it in. Ask before you show it to others.',
  },

  compare: {
    what: 'What to compare',
    groups: 'Two groups',
    turns: 'First and second runs',
    a: 'One side',
    b: 'The other',
    ungrouped: 'Without a group',
    first: 'First runs',
    second: 'Second runs',
    need: 'Name a group when you paste, and paste another one under another name: then two groups can be compared. Second runs of the same people are compared here too, as soon as there are some.',
    few: (name: string) => `‘${name}’ has fewer than five people, and names are off: its numbers are not shown.`,
    decision: 'Decision',
    table: (a: string, b: string) => `${a} beside ${b}`,
    side: (count: number, fitted: number, of: number) =>
      `${people(count)}; ${fitted} of ${of} moves were what the moment asked for.`,
    apart: 'far apart',
    nobody: 'nobody came here',
    notShown: 'not shown: fewer than five people',
    change: 'From first to second',
    changed: (changed: number, nearer: number, further: number, both: number) =>
      `${changed} of ${both} chose another move${changed ? `: ${nearer} nearer to what was asked, ${further} further from it` : ''}`,
    pairs: (count: number) => `${capital(people(count))} handed in a first and a second run.`,
  },

  missing: {
    lead: 'Paste your class list, one name a line. It is compared here and not kept.',
    field: 'Class list',
    compare: 'Compare',
    needNames: 'Names are off. Show names to see who is missing; until then only the number is shown.',
    sum: (here: number, of: number) => `${here} of ${of} on the list handed in.`,
    missing: (count: number) => capital(`${some(count, 'name')} on the list ${count === 1 ? 'is' : 'are'} missing`),
    nobody: 'Nobody on the list is missing.',
    nameless: (count: number) => `${capital(people(count))} handed in without a name.`,
    extra: 'Handed in, and not on the list',
    near: (name: string, like: readonly string[]) =>
      `${name} (perhaps ${joined(like.map((each) => `‘${each}’`))}, who handed in)`,
  },

  take: {
    lead: 'Names are in these files only while names are shown.',
    separator: 'Table for a spreadsheet',
    comma: 'CSV, commas',
    semicolon: 'CSV, semicolons',
    separatorHint: 'One line for each person and decision. Semicolons suit spreadsheets that write a comma in 3,5.',
    codebook: 'What the columns mean',
    codebookFile: 'Codebook',
    json: 'JSON',
    print: 'Print',
    printReport: 'Print a report without names',
    copyReport: 'Copy the report as text',
    paper: 'On paper, or as text',
    paperLead:
      'Printing takes what stands open on this page. The report has totals, choices, endings and the debrief, and never a name.',
    reportOf: (title: string) => `‘${title}’: what a group decided`,
    reportFew: 'With fewer than five people the report holds totals only.',
    closed: 'Tables and data come with five people or more, or with names shown.',
    saved: (name: string) => `‘${name}’ was handed to your browser, which saves it with your downloads.`,
  },

  work,
  modes: { leadership: 'led', management: 'managed', both: 'both hands', neither: 'neither' } satisfies Record<
    Mode,
    string
  >,
  fits: {
    'called-for': 'asked for',
    partly: 'could also work',
    'not-now': 'asked for something else',
  } satisfies Record<Fit, string>,
};
