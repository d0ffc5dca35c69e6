import { numeralAlone } from './numeral.ts';

/** The diagnostic: how its two parts are asked and read. The items themselves stand in `instruments.ts`. */

type Call = 'leadership' | 'management' | 'both';
type Part = 'pairs' | 'form-a' | 'form-b';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const diagnostic = {
  title: 'Where you stand',
  description: 'Fourteen pairs and eight short situations: which work you lean to, and how you read a moment.',
  lede: 'Two short looks, a few minutes each. One asks what you would rather do and has no right answers. The other has a key. Nothing in the course waits for either.',
  noScript:
    'Answering on the page needs JavaScript, which is switched off here. The same questions stand on paper, with the key and the bands at the end.',
  paper: 'The questions on paper, with the key',
  loading: 'Opening what you answered before …',
  stays: 'Your answers lie in this browser and are sent nowhere. They are part of your record.',
  record: 'My record',
  toPage: 'To the questions',
  compare: 'Before and after, side by side',

  parts: {
    pairs: {
      name: 'What you would rather do',
      kicker: 'Fourteen pairs, about four minutes',
      lead: 'Both are reasonable. Choose what you would rather or sooner do. Seven pairs are about taste, seven about a first move.',
    },
    'form-a': {
      name: 'What does it call for?',
      kicker: 'Eight situations, form A, about six minutes',
      lead: 'One sentence each, and little to go by, as on most mornings. What would your first move be? Afterwards you read the key, with a reason for each.',
    },
    'form-b': {
      name: 'What does it call for?',
      kicker: 'Eight other situations, form B, about six minutes',
      lead: 'The same question as in form A, with eight other situations. Afterwards you read the key, with a reason for each.',
    },
  } satisfies Record<Part, object>,
  formName: { 'form-a': 'Form A', 'form-b': 'Form B' },
  begin: 'Begin',
  answeredSoFar: (answered: number, of: number) => `Not finished: ${answered} of ${of} answered`,
  goOn: (answered: number, of: number) => `Go on: ${answered} of ${of} answered`,
  again: 'Answer it again',
  againPairs: 'Today’s answers get a date of their own. Those from before stay as they are.',
  againForm:
    'You have read this key, so a second time mostly tests your memory. The new answers get a date of their own.',
  leave: 'Leave it for now',
  leaveHint: 'What you answered is kept.',
  results: (date: string) => `Answered on ${date}`,
  earlier: 'Earlier times',

  of: (number: number, of: number) => `${number} of ${of}`,
  back: 'Back',
  next: 'Next',
  skip: 'Leave it open',
  takeBack: 'Take it back',
  last: {
    title: 'That was the last one',
    all: 'Each one is answered. You can still go back and change your mind.',
    open: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Number ${numbers[0]} is still open.`
        : `${capital(numeralAlone(numbers.length))} are still open.`,
    pairsNeed: 'The bands count all fourteen, so the result waits for them.',
    formNeeds: 'You can read the key now. What is open counts as open.',
    toOpen: (number: number) => `To number ${number}`,
    show: { pairs: 'Show the result', 'form-a': 'Read the key', 'form-b': 'Read the key' },
    final: 'Once the key is open, these answers stay as they are.',
  },

  question: 'First move: lead, manage, or both in one act?',
  calls: { leadership: 'Lead', management: 'Manage', both: 'Both in one act' },
  reason: 'Your reason, in one line, if you like',
  sure: 'How sure are you?',
  sureHint: '1 is a guess, 4 is certain.',

  pairsResult: {
    count: (leadership: number) =>
      `${capital(numeralAlone(leadership))} of 14 answers chose leadership work, ${numeralAlone(14 - leadership)} management work.`,
    chart: (leadership: number) =>
      `Above, ${leadership} round marks for leadership work; below, ${14 - leadership} square marks for management work. Tossed coins mostly end between the fifth and the ninth place of both rows.`,
    leading: 'leadership work',
    managing: 'management work',
    coin: '5 to 9',
    coinSays:
      'Somebody who answered by tossing a coin would mostly end in the grey field: five to nine of either, in about 82 cases of 100. At three or fewer, or eleven or more, in about 6.',
    limits: 'What this cannot tell',
    use: 'What it is good for: ',
    reopen: 'Change these answers',
  },

  formResult: {
    title: (form: 'A' | 'B', date: string) => `Form ${form}, answered on ${date}`,
    count: (same: number, of: number, answered: number) =>
      `${same === of ? `All ${numeralAlone(of)}` : `${capital(numeralAlone(same))} of ${numeralAlone(of)}`} as in the key.${answered < of ? ` ${capital(numeralAlone(of - answered))} left open.` : ''}`,
    confident: (of: number, same: number) =>
      of === 0
        ? 'You were sure, 3 or 4, about none of them.'
        : of === 1
          ? `You were sure, 3 or 4, about one, and ${same === 1 ? 'it was' : 'it was not'} as in the key.`
          : `You were sure, 3 or 4, about ${numeralAlone(of)}; ${same === of ? (of === 2 ? 'both' : `all ${numeralAlone(of)}`) : numeralAlone(same)} of these ${same === 1 ? 'was' : 'were'} as in the key.`,
    chance: 'With eight items a difference of up to three can be chance.',
    design: 'The two forms are parallel by design, not by proof.',
    score: (form: 'A' | 'B') => `Form ${form} as a score for two hands`,
    scoreSays:
      'Outlines are what the key asks for, filled notes what you chose. A dashed outline is missing, a small note was not needed.',
    part: (form: 'A' | 'B') => `Form ${form}`,
    yours: 'You',
    key: 'The key',
    noAnswer: 'left open',
    calls: { leadership: 'lead', management: 'manage', both: 'both in one act' } satisfies Record<Call, string>,
    because: 'because',
    reason: 'Your reason',
    sure: (level: number) => `sure: ${level} of 4`,
    note: 'The key is the authors’ reading of one sentence. More sentences could turn it.',
  },

  onPaper: {
    title: 'Fourteen pairs and two times eight situations, on paper',
    lede: 'Tick with a pencil. The key and the bands stand on the last page; do not read it first.',
    print: 'Print it',
    sure: 'Sure:',
    key: 'Key and bands',
    keyPairs: 'Part A: count the answers that stand here for each pair.',
    count: 'Leadership answers',
    band: 'What to say about it',
    partA: 'Part A: what you would rather do',
    partB: (form: 'A' | 'B') => `Part B, form ${form}: what does it call for?`,
    formB: 'Form B is meant for the end of the course. Leave it until then.',
  },

  offer: {
    text: 'You have finished a run. If you are curious what you lean to, and how you read a moment before the course has said much about it, this is a good time: two short looks, ten minutes together.',
    go: 'Have a look',
    later: 'No, thank you',
  },
};
