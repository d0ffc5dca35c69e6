/** The trainer's kit of a scenario: page, plans, cards and sheets. Its mails stand in `kit-mails.ts`. */

type Call = 'leadership' | 'management' | 'both';
type Mode = Call | 'neither';
type Craft = 'skilled' | 'fair' | 'clumsy';
type Fit = 'called-for' | 'partly' | 'not-now';

const listed = (words: readonly string[], last: 'or' | 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const work: Record<Mode, string> = {
  leadership: 'leading',
  management: 'managing',
  both: 'both hands',
  neither: 'neither hand',
};

export const kit = {
  title: (scenario: string) => `Trainer’s kit: ${scenario}`,
  description: (scenario: string) => `Time plans, notes, cards, sheets and slides for a workshop with ${scenario}.`,
  lede: 'A whole workshop on paper: plans, notes, cards, sheets, slides, and three mails for afterwards.',
  warning: {
    title: 'This page gives the key away.',
    text: 'It says what every moment asks for and what follows from every move. People who have yet to play get the scenario’s address, never this one.',
  },
  ways: {
    title: 'Elsewhere',
    play: 'Play it yourself',
    room: 'Play it with a room or a call',
    assign: 'Send it as a link',
    trainers: 'For trainers',
    booklet: 'The booklet for one reader',
  },
  contents: {
    title: 'What is in the kit',
    enough: 'Enough for a first workshop: the time plan, the notes, vote cards and code cards.',
    paper:
      'Everything prints on A4 and on Letter, in black and white too. Slides come out in landscape. Print vote cards and answer key on one side.',
    columns: { part: 'Part', who: 'Who gets it', copies: 'How many', print: 'Print' },
    print: 'Print this part',
    printNamed: (part: string) => `Print this part: ${part}`,
    printAll: 'Print all',
    noScript:
      'Your browser prints the whole kit; in its print window you can choose pages. Every part begins on a new sheet.',
  },
  fold: { more: 'Show all of it', less: 'Show less' },
  top: 'Back to the list',
  forTrainer: 'for the trainer',
  forEverybody: 'to hand out',
  parts: {
    plan: { title: 'Time plans', who: 'Trainer', copies: 'the one that you will use' },
    briefing: { title: 'Briefing', who: 'Trainer', copies: 'one' },
    notes: { title: 'Decision by decision', who: 'Trainer', copies: 'one' },
    votes: { title: 'Vote cards', who: 'Everybody', copies: 'a sheet for each person, or for each group' },
    codes: { title: 'Code card', who: 'Everybody', copies: 'one for each person' },
    sheet: { title: 'Participant sheet', who: 'Everybody', copies: 'one for each person or pair' },
    story: {
      title: 'What follows',
      who: 'One reader in each group',
      copies: 'one for each group that plays by itself',
    },
    advocates: { title: 'Advocate cards', who: 'Two people at a time', copies: 'one set, cut' },
    key: { title: 'Answer key', who: 'Trainer', copies: 'one, and it stays with you' },
    slides: { title: 'Slides', who: 'Everybody, on the wall', copies: 'one file, for when all else fails' },
    mails: { title: 'Mails for afterwards', who: 'Everybody', copies: 'to copy' },
  },

  road: {
    /** `all`: lists of which one move each has to be chosen; `none`: moves that may not be. */
    ifChosen(all: readonly (readonly string[])[], none: readonly string[]): string {
      const has = listed(
        all.map((codes) => listed(codes, 'or')),
        'and',
      );
      if (!none.length) return `If you chose ${has}`;
      return has ? `If you chose ${has}, but not ${listed(none, 'or')}` : `If you did not choose ${listed(none, 'or')}`;
    },
    otherwise: 'Otherwise',
    /** "Go on with 3 · The call." or "If you chose 2C, go on with 4.2 · The tray." */
    goOn: (place: string, condition = '') =>
      condition ? `${condition}, go on with ${place}.` : `Go on with ${place}.`,
    otherwiseGoOn: (place: string) => `Otherwise go on with ${place}.`,
    after: (letters: readonly string[]) => `After ${listed(letters, 'or')}:`,
    scene: (label: string, title: string) => (label ? `${label} · ${title}` : `‘${title}’`),
    ending: (title: string) => `the ending ‘${title}’`,
    checklist: '‘How it ends’, in the sheets ‘What follows’',
  },

  plan: {
    title: (minutes: number) => `${minutes} minutes`,
    callTitle: 'On a call',
    inMinutes: (minutes: number) => `In ${minutes}`,
    room: (minutes: number) => `${minutes} minutes together`,
    roomHow:
      'Also with some people on a call: two columns of counts, and on the call ‘type your letter, and do not send it until I say’.',
    callHow:
      'Everybody plays alone, and the talk is about where your roads parted. To play together on a call, use the plan for a room.',
    columns: { time: 'Minutes', clock: 'Clock', what: 'What', how: 'How' },
    /** What the marks of the decisions became. */
    lengths: {
      45: 'Decisions marked as fast are told; the others are played.',
      60: 'Decisions are played as the authors marked them.',
      90: 'Decisions marked as fast are played in full as well.',
    },
    what: {
      frame: 'Frame',
      coding: 'Coding in three minutes',
      alone: 'Alone, by link',
      codes: 'Codes into the chat',
      told: 'Told',
      debrief: 'Debrief',
      rewrite: 'The other hand’s version',
      'if-then': 'One if-then sentence each',
    },
    or: ' or ',
    frame: (role: string) =>
      `Say who everybody is: ‘${role}’. Read the opening aloud. There are no points, and nobody is marked.`,
    coding: 'Two questions and the test for both, from the code card; code its two examples together.',
    paces: (least: number) =>
      `In full: read, vote in silence, two voices for different moves, vote again, story, reading. Where there are only ${least} minutes, leave out the second vote. Fast: read, one vote, story.`,
    full: 'In full.',
    fast: 'Fast.',
    ask: (question: string) => `Ask: ${question}`,
    told: 'A sentence for each, with the move that this group would most likely make.',
    alone: 'Each on their own device, with the readings at the end. Cameras may be off.',
    shortAlone: (minutes: number, lengths: readonly number[]) =>
      `The scenario takes about ${minutes} minutes, more than ${listed(lengths.map(String), 'or')} minutes leave for it. Send the link the day before, and use the time for pairs who tell each other where they hesitated.`,
    codes: 'Everybody puts the code from the end of the run into the chat. Paste the chat into the results page.',
    debriefRoom: 'The group’s road and its ending. What happened, what each moment called for, what you would repeat.',
    debriefCall: 'The three decisions where you were most divided: first in pairs, then together.',
    rewrite:
      'Each group writes one move as the other hand would do it, and swaps it with another group, which codes it.',
    ifThen: '‘If I next see or hear …, then I will …’ Ask for the day and the meeting.',
    faster:
      'This scenario has more decisions than the time holds: some are played faster than the authors marked them.',
    questions: 'Questions for the debrief',
  },

  briefing: {
    about: 'What it is about',
    where: 'Where',
    you: 'Everybody is',
    size: (decisions: number, minutes: number) =>
      `${decisions} decisions; about ${minutes} minutes for one person alone`,
    length: 'Length',
    authority: {
      label: 'Authority',
      none: 'none over anybody: every move has to work without it',
      line: 'over a team of your own',
      middle: 'over a team, with somebody above who decides',
      full: 'the last word',
      limited: 'some, with clear limits',
      changes: 'it changes on the way',
    },
    asks: 'The moments ask for',
    /** "leading five times, managing five times, both hands twice" */
    calls: (counts: Record<Call, number>) =>
      (['leadership', 'management', 'both'] as const)
        .filter((call) => counts[call] > 0)
        .map(
          (call) =>
            `${work[call]} ${counts[call] === 1 ? 'once' : counts[call] === 2 ? 'twice' : `${counts[call]} times`}`,
        )
        .join(', '),
    cast: 'Who is who',
    wants: 'Wants:',
    prepare: 'Prepare, in twenty minutes',
    prepareList: [
      'Play it once yourself, without this page.',
      'Choose a time plan. Mark on it where you will stop if time runs out.',
      'Print notes, vote cards and code cards. For groups that play by themselves, also the participant sheet and ‘What follows’.',
      'Open the room page in two windows before people come. From then on it needs no network.',
      'Decide whether votes are anonymous. The default is yes: cards are handed in face down and counted. Else all turn them on three.',
    ],
    forks: (scenes: readonly string[], when: string) => `The road forks: ${listed(scenes, 'or')}. ${when} Read both.`,
    forkSame: 'Which one a group meets depends on earlier moves.',
    forkWhen: (label: string, chosen: string) => `${chosen}, it goes on with ${label}.`,
    coding:
      'The two examples of the code card: the first leads, and leads well, while the moment asks for a call and some facts. In the second, cover either half and something is lost, so it is both.',
    setUp: 'Set up the room',
    setUpList: [
      'Tables of three to five, everybody facing the wall or screen.',
      'On each chair: a set of vote cards and a code card.',
      'A wall or a board for the road: one letter for each decision.',
      'On a call: chat open, one person to count letters, pairs prepared.',
    ],
    avoid: 'What not to do',
    avoidList: [
      'Begin the debrief with how people feel about the ending. First what happened, then what each moment called for.',
      'Say what a moment asked for before its story is told.',
      'Call a person a leader or a manager. Name the move, and the words that show it.',
      'Rank people or groups, or note who voted for what.',
      'Play a second scenario on the same day. It is worth more after ten days.',
    ],
    stuck: 'If talk gets stuck',
    stuckList: [
      {
        when: '‘Is it leading or managing?’',
        then: 'Cover one half and look what is lost. Note the disagreement, and go on.',
      },
      {
        when: '‘One of the two is for better people.’',
        then: 'Ask for the act: what was said or done, and what it left behind.',
      },
      {
        when: 'Nobody disagrees',
        then: 'Give two advocate cards to two people: a minute each for a move that they would not make. Then vote again.',
      },
      { when: '‘What is the right answer?’', then: 'Tell the story of the second-best move as well.' },
    ],
    notice: 'Say at the start',
  },

  notes: {
    decision: (label: string, of: number) => `Decision ${label} of ${of}`,
    key: 'key decision',
    asks: 'Asks for',
    also: (modes: readonly Mode[]) =>
      `${listed(
        modes.map((mode) => work[mode]),
        'or',
      )} could also work`,
    question: 'Ask',
    listen: 'Listen for',
    misreading: 'A likely misreading',
    rival: 'The strongest other move',
    columns: { move: 'Move', votes: 'Votes', story: 'Read aloud when it is chosen' },
    votes: ['first', 'second'],
    scene: 'Read aloud',
    /** "Comes back in 3 and 8, and at the end." */
    comesBack: (labels: readonly string[], atEnd: boolean) =>
      `Comes back ${[...(labels.length ? [`in ${listed(labels, 'and')}`] : []), ...(atEnd ? ['at the end'] : [])].join(', and ')}.`,
    paces: { full: 'in full', fast: 'fast', told: 'told' },
    pace: (in45: string, in60: string, in90: string) => `45 minutes: ${in45} · 60: ${in60} · 90: ${in90}`,
  },

  votes: {
    how: 'Cut along the lines. Cards are handed in face down and counted, or turned on three.',
    cut: 'cut',
    shapes: { A: 'circle', B: 'square', C: 'triangle', D: 'diamond' },
  },

  codes: {
    title: 'Which hand was it?',
    lead: 'Look at the act: what was said or done. Rank, tone and result do not count.',
    questions: [
      {
        mode: 'leadership' as const,
        ask: 'Did it lead?',
        signs: [
          'it set or moved an aim',
          'it gave a reason that counts for those who heard it',
          'it questioned what everybody took for granted',
          'it invited a promise that could be refused',
        ],
      },
      {
        mode: 'management' as const,
        ask: 'Did it manage?',
        signs: [
          'it settled who, what or when',
          'it set a limit or shared something out',
          'it checked or corrected',
          'it put a fact in the place of a guess',
        ],
      },
    ],
    answers: 'Two answers, four kinds of move',
    modes: {
      leadership: { name: 'Leading', answers: 'yes and no' },
      management: { name: 'Managing', answers: 'no and yes' },
      both: { name: 'Both', answers: 'yes and yes' },
      neither: { name: 'Neither', answers: 'no and no' },
    },
    test: {
      title: 'Before you say ‘both’: cover one half',
      lines: [
        'Without the leading half, would people still have the same reason to act?',
        'Without the managing half, would it still happen?',
      ],
      then: 'If a half can go and nothing is lost, the move was the other half alone.',
    },
    apart: {
      title: 'Three readings, kept apart',
      lines: [
        'What kind of work was it?',
        'Did this moment ask for that kind?',
        'Was it well done, as that kind of work?',
      ],
      then: 'A move can be well done and out of place. It can be just what was needed, and roughly done.',
    },
    wait: {
      title: 'Two that trip people up',
      lines: [
        'Waiting is neither, until it names what ends the waiting and who watches for it.',
        'Passing a question on is neither, until it carries a date or a default: ‘I close at five unless you tell me otherwise.’',
      ],
    },
    examples: {
      title: 'Two to try together',
      moment:
        'A lift has stopped with four people in it. The number of the engineer hangs by the phone; eight people stand in the lobby, worried and willing.',
      acts: [
        '‘In this building we look after one another, and nobody will be forgotten this morning.’',
        '‘It is twenty-five minutes. I will not force the door, because I want you out unhurt. Nadine, would you count slow breaths with him? I am back at twenty to.’',
      ],
    },
  },

  sheet: {
    title: 'Participant sheet',
    how: [
      'Choose a move and circle its letter here. Your reader then reads what follows from ‘What follows’; in a workshop your trainer does.',
      'Where a text says ‘If you chose 2C’, read it only if that letter is circled. Turn to the next scene when you are told to, and not before.',
    ],
    road: 'Your road',
    who: 'Who is who',
    you: 'You are',
    next: 'Then',
    last: 'After this decision your reader tells you how it ends.',
    boxesTitle: 'When the story is over',
    boxes: [
      { name: 'Describe', ask: 'What happened, and at which moment did it turn?' },
      { name: 'Analyse', ask: 'Which hand did that moment ask for, and which did you use?' },
      { name: 'Generalise', ask: 'Where does this happen in your own work?' },
      { name: 'Commit', ask: 'If I next see or hear …, then I will …' },
    ],
  },

  story: {
    title: 'What follows',
    lead: 'For the one who reads aloud. When the group has chosen, read what stands under its number and letter, and nothing else. What the moves were is not in here.',
    ending: 'How it ends',
    endingLead: 'Go down this list. The first line that is true names the ending; read only that one.',
    inEveryOtherCase: 'In every other case',
    later: 'What came later',
    laterFrom: 'After any ending, read ‘What came later’.',
  },

  advocates: {
    how: 'Cut, and give two moves of one decision to two people. Each speaks for a minute, also for a move that they would not make. Then vote again.',
    task: 'Make the best case for this move.',
    prompts: ['It protects', 'Without it', 'It costs something, and is worth it because'],
    argument: 'You could begin:',
  },

  key: {
    band: 'Answer key · for the trainer · not to be handed out',
    lead: 'The authors’ reading of every moment and every move. It is a reading: where the group has better reasons, write them down and keep them.',
    asks: 'This moment asked for',
    fits: {
      'called-for': 'asked for',
      partly: 'could also work',
      'not-now': 'asked for something else',
    } satisfies Record<Fit, string>,
    crafts: { skilled: 'well done', fair: 'adequate', clumsy: 'rough' } satisfies Record<Craft, string>,
    modes: {
      leadership: 'Leading',
      management: 'Managing',
      both: 'Both',
      neither: 'Neither',
    } satisfies Record<Mode, string>,
    cues: 'What showed it',
    decoys: 'True, and no help',
    other: 'With the other hand:',
    flip: 'One fact changed',
    flipThen: (call: Call) => `Then it asks for ${work[call]}.`,
    work,
  },

  slides: {
    of: (label: string, of: number) => `${label} of ${of}`,
    question: 'What do you do?',
    end: 'Looking back',
    ifThen: 'If I next see or hear …, then I will …',
  },
};
