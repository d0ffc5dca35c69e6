/** Before and after, what was said and what was chosen, and the sheet for two people. */

type Call = 'leadership' | 'management' | 'both';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numeral = (count: number) => small[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const times = (count: number) =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${numeral(count)} times`;

export const compare = {
  title: 'Before and after',
  description: 'What you said and what you chose, early and late, with what chance alone would do.',
  lede: 'Four pairs of counts from your own answers and runs. Some differences will be chance, and each panel says how large those can be.',
  noScript:
    'This page is drawn from the answers and runs in your browser, and that needs JavaScript, which is switched off here.',
  loading: 'Opening your record …',
  fetching: 'The stories of your runs are on their way …',
  failed: 'Some stories could not be fetched, so the runs cannot be counted now.',
  retry: 'Try again',

  retrospect: {
    title: 'First, from memory',
    lead: 'Answer before you look at the panels.',
    then: 'Thinking back to the beginning, how well could you then tell the two kinds of work apart?',
    now: 'And how well can you tell them apart now?',
    ends: '1 is hardly at all, 7 is with ease.',
    /** Never told as a gain. */
    says: (then: number, now: number) =>
      `Then ${then}, now ${now}. ${then === now ? 'The two are the same.' : 'Your yardstick has changed in between, and the pair shows that shift.'} It is no measure of what you learned.`,
  },

  pairs: {
    title: 'What you would rather do, then and now',
    none: 'You have not answered the fourteen pairs. They take about four minutes.',
    one: (date: string) =>
      `You answered the fourteen pairs once, on ${date}. A second time, weeks later, makes a comparison.`,
    go: 'The fourteen pairs',
    when: (date: string, leadership: number) => `${date}: ${leadership} of 14 for leadership work`,
    chance: 'A change of up to five can be chance; a lean is not supposed to change.',
    says: (before: number, after: number) =>
      before === after
        ? `Both times ${numeral(after)} of your answers chose leadership work.`
        : `${capital(numeral(Math.abs(after - before)))} answer${Math.abs(after - before) === 1 ? '' : 's'} ${after > before ? 'more' : 'fewer'} chose leadership work the second time.`,
  },

  forms: {
    title: 'What does it call for? Form A and form B',
    none: 'You have answered neither form. Form A belongs to the beginning of the course, form B to its end.',
    onlyA: 'Form A is answered. Form B stands in the last lesson.',
    onlyB: 'Form B is answered, and form A was left out, so there is nothing to compare it with.',
    goA: 'To form A',
    goB: 'To form B',
    says: (a: number, b: number) => `Form A: ${a} of 8 as in the key. Form B: ${b} of 8.`,
    sure: (form: 'A' | 'B', of: number, same: number) =>
      of === 0
        ? `Form ${form}: sure, 3 or 4, about none.`
        : `Form ${form}: sure, 3 or 4, about ${numeral(of)}, of which ${numeral(same)} as in the key.`,
    chance: 'With eight items a difference of up to three can be chance.',
    design: 'The two forms are parallel by design, not by proof.',
  },

  pull: {
    title: 'Where you go when you miss, early and late runs',
    none: 'This needs two finished runs.',
    early: (runs: number) => (runs === 1 ? 'The first run' : `The first ${numeral(runs)} runs`),
    late: (runs: number) => (runs === 1 ? 'The last run' : `The last ${numeral(runs)} runs`),
    counts: (led: number, managed: number) =>
      `You led ${times(led)} where managing was asked for, and managed ${times(managed)} where leading was asked for.`,
    tooFew: (total: number) =>
      `That makes ${total}. Below ten such moves a pattern cannot be told from chance, so none is shown.`,
    value: (value: number) =>
      value === 0
        ? 'The pull goes to neither side.'
        : `The pull goes ${value > 0 ? 'towards leading' : 'towards managing'}: ${value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)} on a scale from −1 to 1.`,
    chance: (total: number) => `A coin thrown ${total} times often falls as unevenly.`,
    noChance: (total: number) => `A coin thrown ${total} times seldom falls as unevenly.`,
    chart: (led: number, managed: number) =>
      `${led} round marks for leading where managing was asked for, ${managed} square marks for managing where leading was asked for`,
    stories: 'Different stories ask different things. A change between them may be theirs.',
  },

  fit: {
    title: 'Fit by kind of work, first and last third',
    none: 'This needs two finished runs.',
    lead: (third: number, all: number) =>
      `Of ${all} decisions in finished runs, the first ${third} and the last ${third}. A filled mark: what you did was what the moment asked for.`,
    first: 'First third',
    last: 'Last third',
    asked: {
      leadership: 'Leading asked for',
      management: 'Managing asked for',
      both: 'Both asked for',
    } satisfies Record<Call, string>,
    count: (fitted: number, of: number) => (of === 0 ? 'not asked for here' : `${fitted} of ${of}`),
    chart: (asked: string, when: string, fitted: number, of: number) => `${asked}, ${when}: ${fitted} of ${of} fitted`,
    says: (first: number, last: number, third: number) =>
      `Together: ${first} of ${third} in the first third, ${last} of ${third} in the last.`,
    again: (again: number) =>
      again === 0
        ? ''
        : again === 1
          ? 'One decision of the last third you had met before, with its reading.'
          : `${capital(numeral(again))} decisions of the last third you had met before, with their readings.`,
    chance: (third: number, width: number) =>
      `With ${third} decisions a difference of up to ${numeral(width)} can be chance.`,
  },

  surprise: {
    title: 'In your words',
    label: 'Which of these surprises you, and what will you ask a colleague about it?',
    hint: 'It is kept with every letter and belongs to your record.',
  },
  save: 'Save it as text',
  print: 'Print',
  saved: (name: string) => `The file ${name} is among your downloads.`,
  record: 'My record',
  ask: 'A sheet for asking two people',
};

export const saidAndShown = {
  loading: 'Opening what you said and what you played …',
  noScript:
    'This exercise is drawn from the answers and runs in your browser, and that needs JavaScript, which is switched off here. The fourteen pairs stand on paper as well.',
  paper: 'The fourteen pairs on paper',
  said: 'What you said',
  shown: 'What you chose',
  noPairs:
    'You have not answered the fourteen pairs yet, or not all of them. Without them one half of this picture is empty.',
  answer: 'Answer the fourteen pairs here',
  goOn: 'Go on with the fourteen pairs',
  repeat: 'Answer them again today',
  pairs: (leadership: number, date: string) => `${leadership} of 14 answers for leadership work, on ${date}.`,
  fetching: 'Your runs are being read …',
  failed: 'Some stories could not be fetched, so your runs cannot be counted now.',
  retry: 'Try again',
  noRuns: 'You have no finished run in this browser, so nothing is shown yet. A run takes about twenty minutes.',
  play: 'To the scenarios',
  few: (total: number, led: number, managed: number) =>
    `In your finished runs you went to the other single hand ${times(total)}: ${numeral(led)} by leading, ${numeral(managed)} by managing. Below ten that cannot be told from chance, so no range is drawn.`,
  pull: (led: number, total: number) =>
    `${led} of ${total} misses went to leading where managing was asked for, ${total - led} to managing where leading was asked for.`,
  axis: { all: 'all', even: 'even' },
  leading: 'leading',
  managing: 'managing',
  rangeSays:
    'The mark is your count. The bar is the range in which it would lie 95 times in 100 if you answered, or played, many more of the same kind.',
  chart: (name: string, share: number, low: number, high: number) =>
    `${name}: ${share} of 100 to leading, the range goes from ${low} to ${high}`,
  /** What the two ranges allow one to say. */
  reading(said: 'leading' | 'managing' | 'open', shown: 'leading' | 'managing' | 'open'): string {
    if (said === 'open' && shown === 'open')
      return 'Both ranges hold the middle. Neither what you said nor what you chose shows a side.';
    if (said === 'open')
      return `What you said holds the middle. What you chose lies towards ${shown}. The second is the better evidence, and it is still about stories.`;
    if (shown === 'open')
      return `You said ${said}. What you chose holds the middle, so the runs do not bear it out, and do not refute it.`;
    if (said === shown) return `Both lie towards ${said}. What you would rather do is also where you go when you miss.`;
    return `You said ${said}, and your misses went to ${shown}. That is worth a question to somebody who sees you work.`;
  },
  limits:
    'Both are counts, from different questions. They are drawn above each other to be looked at together, and never added up.',
};

export const askTwo = {
  title: 'Ask two people',
  description: 'A sheet with two questions for two people who see you work.',
  lede: 'Two people who see you on ordinary days, two questions about acts, and no marks out of ten. Write the questions, print one sheet for each person, ask for it back within a week.',
  first: 'First question',
  second: 'Second question',
  firstBegin: 'When did I leave something undecided too long?',
  secondBegin: 'When did I set something going and leave it?',
  hint: 'The sentence that stands there is a beginning. Put it into your own words.',
  person: (number: number) => `${number === 1 ? 'First' : 'Second'} person`,
  personHint: 'One above or beside you, one you give work to, if you can',
  said: (name: string) => `What ${name.trim() || 'this person'} told you`,
  saidHint: 'One act and one occasion, in their words if they agree. It stays in this browser.',
  print: 'Print the sheets',
  page: 'The sheets on a page of their own',
  loading: 'Opening what you wrote …',
  sheet: {
    to: (name: string) => `For ${name.trim() || '……………………'}`,
    lead: 'I am practising to notice when a moment asks for leading and when it asks for managing. You see me at work. Would you tell me about one occasion for each question? I will read it, say thank you, and argue about nothing.',
    leave: 'Leave out what you would rather not say. Nobody but me reads this.',
    occasion: 'One occasion',
    instead: 'What would have helped?',
  },
  asText: 'Two questions for two people',
};
