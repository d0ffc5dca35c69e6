/** Results: what a group decided, read from what people handed in. */

type Hand = 'leadership' | 'management';
type Mode = Hand | 'both' | 'neither';
type Fit = 'called-for' | 'partly' | 'not-now';
type Craft = 'skilled' | 'fair' | 'clumsy';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numeral = (count: number) => small[count] ?? String(count);
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

const writtenKinds = {
  differently: 'Read it differently',
  'if-then': 'If-then sentence',
  'box-describe': 'What happened',
  'box-analyse': 'Why it happened',
  'box-generalise': 'What it says about other cases',
  'box-commit': 'What I will do',
};

export const results = {
  title: 'Results',
  description: 'Paste what a group handed in, and see what they decided, where they parted, and what to talk about.',
  lede: 'Paste what people handed in. You see what they decided, where they parted, and what to talk about.',
  noScript:
    'Reading codes needs JavaScript, which is switched off here. The kit of each scenario prints everything for a workshop on paper.',
  notForAppraisal: 'For learning together. Not for appraisal: these are moves in a story, not measures of a person.',
  sampleMark: 'Sample: invented people, invented answers',
  loading: 'Opening what is kept here …',

  intake: {
    title: 'What was handed in',
    field: 'Paste a chat, a list or a mail',
    hint: 'Names, times, quotation marks and greetings around the codes do no harm. Paste the whole chat, and paste again when more has come: what is already here is not counted twice.',
    group: 'Group for this paste',
    groupHint: 'If you want to compare groups: ‘Monday’, ‘table 3’',
    read: 'Read it',
    files: 'Choose files',
    drop: 'or drop files on the field: text, CSV, or what learners saved as a file',
    sample: 'Try it with a sample',
    reading: (done: number, of: number) => `${done} of ${of} read …`,
    stop: 'Stop',
    stopped: (done: number, of: number) => `Stopped. ${done} of ${of} were read; paste the same again to go on.`,
    honesty:
      'A code is checked for typing errors, not for honesty: it says what was handed in, not who played it, or how.',
  },

  totals: {
    label: 'Totals',
    found: 'found',
    accepted: 'accepted',
    second: (count: number) => `${count} of them second runs`,
    repeated: 'repeated',
    refused: 'refused',
    sentence: (found: number, accepted: number, second: number, repeated: number, refused: number) =>
      `${accepted} accepted${second ? ` (${second} of them second or later runs)` : ''}, ${repeated} repeated and ${refused} refused make ${found} found.`,
    added: (count: number) =>
      count === 0 ? 'Nothing new was found in it.' : `${capital(some(count, 'new result'))} added.`,
  },

  refusals: {
    title: (count: number) => capital(`${some(count, 'code')} could not be read`),
    line: (line: number) => `Line ${line}`,
    lineIn: (name: string, line: number) => `${name}, line ${line}`,
    read: 'What stood there',
    near: (label: string) => (label ? `Did you mean this code, of ${label}?` : 'Did you mean this code?'),
    accept: 'Yes, accept it',
    acceptOf: (code: string) => `Yes, accept ${code}`,
    more: (count: number) => `Show ${some(count, 'more', 'more')}`,
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
    tooLong: (limit: number) =>
      `That is more text than is read at once (${limit} million characters). Paste it in parts. Nothing of it was taken.`,
    offline: (count: number) =>
      `${capital(some(count, 'code belongs', 'codes belong'))} to a story, or a version of one, that cannot be fetched now. Connect, then paste the same again.`,
    course:
      'The list of this course did not come, so codes cannot be told apart. Check the connection, then read it again. Your text still stands in the field.',
  },

  steps: {
    undo: 'Undo the last step',
    undone: 'Taken back.',
    clear: 'Clear everything',
    cleared: 'Cleared. ‘Undo the last step’ brings it back.',
    keep: 'Keep this on this device',
    keepHint:
      'Off: it is gone when you close or reload the page. On: codes, the names beside them, groups and what people wrote stay in this browser until you clear them or switch this off. Nothing is sent.',
    kept: 'Kept on this device.',
    notKept: 'This browser did not take it in: it is not kept. Save it as JSON below before you close the page.',
    restored: (count: number) =>
      `${capital(some(count, 'result'))} kept on this device ${count === 1 ? 'is' : 'are'} here again.`,
    restoredBroken: 'What was kept on this device could not be read, and was left as it is.',
    names: 'Show names',
    namesHint: 'Off for the screen in the room. With names off, fewer than five people are shown only as totals.',
  },

  empty: {
    title: 'Nothing here yet',
    steps: [
      'Send people a link, or play a story together. At the end each run gives a short code.',
      'They send you the code: in a chat, by mail, through your learning platform.',
      'Paste all of it here, whole, as it is.',
    ],
    looks: 'A chat may look like this',
    assign: 'Assign a story by link',
    trainers: 'All ways to work with a group',
  },

  fewer: (count: number) =>
    `${capital(people(count))} so far, and names are off: with fewer than five, even numbers would tell who chose what. Only totals are shown. Wait for more, or show names.`,

  scenario: {
    choose: 'Which story',
    option: (title: string, people: number) => `${title} (${people})`,
    version: (title: string, version: number) => `${title}, version ${version}`,
    room: 'Play it in the room',
    kit: 'Kit for this story',
    story: 'The story',
    loading: 'Fetching the story …',
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
    sum: (count: number, finished: number, runs: number) => {
      const ended = finished === count ? 'all to an ending' : `${numeral(finished)} to an ending`;
      const later = runs > count ? ` Later runs are not counted here: ${numeral(runs - count)}.` : '';
      return `${capital(people(count))}, ${ended}.${later}`;
    },
    counted: {
      first: 'Of several runs of a person the first one counts.',
      all: 'Every run counts.',
    },
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
    mix: 'What was asked, and what was played',
    mixLead: 'All moves of the group, by the kind of work.',
    asked: 'asked',
    played: 'played',
    rough: 'The right kind of work, roughly done',
    roughLead: 'Moves that were asked for and needed more practice.',
    roughLine: (choice: string, title: string, count: number) => `‘${choice}’ in ‘${title}’: ${people(count)}`,
  },

  debrief: {
    lead: 'In this order they take about half an hour. The first is where people have most to say to one another.',
    why: 'Why this one',
    question: 'Ask',
    listen: 'Listen for',
    misreading: 'A likely misreading',
    rival: (letter: string, label: string) => `The best case for ${letter}, ‘${label}’`,
    none: 'There is not enough here to choose from yet.',
    toDecision: (title: string) => `All about ‘${title}’`,
    reasons: {
      split: (detail: string) => `Widest split: ${detail}`,
      misfit: (detail: string) => `Agreed, and asked for something else: ${detail}`,
      disputed: (detail: string) => `Most disputed: ${detail}`,
    },
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
    notAsked: 'Phrases were not asked here.',
    next: 'Next decision',
    previous: 'Decision before',
    top: 'Back to the overview',
    more: 'What to ask here, and what to listen for',
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
    splitLine: (parts: readonly string[]) => joined(parts),
    misfitLine: (count: number, of: number, choice: string) => `${count} of ${of} chose ‘${choice}’`,
    disputedLine: (count: number, of: number) => `${count} of ${of} read it differently`,
    none: 'None.',
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
    kind: (name: string) => writtenKinds[name as keyof typeof writtenKinds] ?? 'Written',
    whole: 'About the whole story',
  },

  endings: {
    open: 'Not finished',
    count: (count: number, of: number) => `${count} of ${of}`,
    owes: 'Owes itself to',
  },

  people: {
    lead: 'In the order in which they arrived. Nobody is ranked.',
    leadByName: 'By name. Nobody is ranked.',
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
    difference: 'Where they differ most',
    endings: 'Endings',
    fitted: (count: number, of: number) => `${count} of ${of} moves were what the moment asked for`,
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
    extra: 'Handed in, and not on the list',
    near: (name: string, like: string) => `${name} (perhaps ‘${like}’, who handed in)`,
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
    reportTitle: 'Report without names',
    reportFew: 'With fewer than five people the report holds totals only.',
    saved: (name: string) => `‘${name}’ was handed to your browser, which saves it with your downloads.`,
  },

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
