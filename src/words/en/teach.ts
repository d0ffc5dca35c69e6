/** The page for lecturers. `{adesope-2017}` becomes the link to that source; lessons are named `<module>/<lesson>`. */

export interface Week {
  title: string;
  /** Read alone before the meeting, in this order. */
  lessons: string[];
  /** Played alone before the meeting, and handed in. */
  alone?: string;
  room: string;
  /** Played with the room. */
  together?: string;
  handIn?: string;
}

const crisis = 'crisis-cold-store';
const scaling = 'scaling-fifty-chairs';
const innovation = 'innovation-long-corridor';

const two = (lesson: string) => `two-kinds-of-work/${lesson}`;
const argument = (lesson: string) => `argument-and-evidence/${lesson}`;
const paired = (lesson: string) => `paired-moves/${lesson}`;
const reading = (lesson: string) => `reading-the-situation/${lesson}`;
const becoming = (lesson: string) => `becoming-both/${lesson}`;

const firstTwo = [two('words-and-weight'), two('leadership-as-work'), two('management-as-work')];
const lastTwo = [two('seven-dimensions'), two('reading-a-move')];
const crisisLessons = ['crisis/the-first-hour', 'crisis/truth-under-uncertainty', 'crisis/after-the-crisis'];
const scalingLessons = [
  'scaling/the-inflection-point',
  'scaling/process-measures-delegation',
  'scaling/promoted-because-excellent',
  'scaling/keeping-what-made-you',
];
const innovationLessons = [
  'innovation-and-change/room-to-try',
  'innovation-and-change/allies-and-antibodies',
  'innovation-and-change/vision-into-routine',
  'innovation-and-change/change-inside-constraints',
];

const sixWeeks: Week[] = [
  {
    title: 'Two kinds of work',
    lessons: [...firstTwo, ...lastTwo],
    together: crisis,
    room: 'Play the first decision together, in ten minutes, before anybody explains. Then read two acts aloud and ask of each: did it lead, did it manage, was it well done?',
  },
  {
    title: 'A crisis, and an argument',
    lessons: [argument('the-case-against-the-split'), argument('what-the-evidence-supports')],
    alone: crisis,
    room: 'Open the results and debrief the three decisions on which the group parted. Close with the claims that the two articles make and what supports them.',
    handIn: 'the code of the run',
  },
  {
    title: 'Paired moves',
    lessons: [
      paired('destination-and-route'),
      paired('aligning-and-organising'),
      paired('inspiring-and-controlling'),
      paired('change-and-consistency'),
    ],
    room: 'In pairs: one move from somebody’s own week, rewritten as the other hand would do it in sixty words. Swap, and let the other pair read it.',
    handIn: 'the two versions, if you like to comment on them',
  },
  {
    title: 'Reading the situation',
    lessons: [reading('what-kind-of-problem'), reading('four-kinds-of-organisation'), reading('signs-of-imbalance')],
    together: scaling,
    room: 'Play a whole story: silent vote, two voices, second vote. Keep the field card on the table.',
  },
  {
    title: 'Innovation',
    lessons: ['innovation-and-change/allies-and-antibodies', 'innovation-and-change/vision-into-routine'],
    alone: innovation,
    room: 'Debrief the widest split. Compare one decision with one of the first scenario: what is the same?',
    handIn: 'the code of the run',
  },
  {
    title: 'What remains on Monday',
    lessons: [becoming('knowing-your-lean'), becoming('balance-beyond-yourself'), becoming('plan-and-retest')],
    room: 'Each reads one if–then sentence to one other person, who says how they will notice. A look at what the group missed, early and late.',
    handIn: 'a page: one move you misread, and by which words of the text you could have known',
  },
];

const twelveWeeks: Week[] = [
  {
    title: 'What the words weigh',
    lessons: firstTwo,
    together: crisis,
    room: 'The first decision together, in ten minutes. Collect what people have heard said of leaders and of managers.',
  },
  {
    title: 'Reading a move',
    lessons: lastTwo,
    room: 'Two acts read aloud by all, one of them well done and out of place. The test for both, on sentences that students bring.',
  },
  {
    title: 'The argument',
    lessons: [argument('where-the-split-came-from'), argument('the-case-against-the-split')],
    room: 'Two sides, one for each article, each stating the other’s best reason first.',
  },
  {
    title: 'The evidence',
    lessons: [
      argument('what-the-evidence-supports'),
      argument('rank-and-glamour'),
      argument('born-built-or-forced-to-choose'),
    ],
    room: 'Groups take one claim each from something they were given to read elsewhere: what would one have to count?',
    handIn: 'one claim, the study behind it, and its limits, on half a page',
  },
  {
    title: 'Paired moves, first part',
    lessons: [paired('destination-and-route'), paired('aligning-and-organising'), paired('inspiring-and-controlling')],
    room: 'One problem from the university itself: a destination in a sentence, a backward plan, and what each leaves undone.',
  },
  {
    title: 'Paired moves, second part',
    lessons: [paired('change-and-consistency'), paired('horizon-ambiguity-success')],
    room: 'A useful quarrel about a real proposal, with roles exchanged halfway.',
    handIn: 'one move, rewritten as the other hand would do it',
  },
  {
    title: 'Reading the situation',
    lessons: [
      reading('when-leadership-work-carries'),
      reading('when-management-work-carries'),
      reading('what-kind-of-problem'),
    ],
    room: 'The four questions on six short cases that students bring. First call, reasons, second call.',
  },
  {
    title: 'Organisations',
    lessons: [reading('four-kinds-of-organisation'), reading('signs-of-imbalance')],
    together: scaling,
    room: 'Play a whole story with silent votes, and keep the field card on the table.',
  },
  {
    title: 'Crisis',
    lessons: crisisLessons,
    alone: crisis,
    room: 'Play before reading. Debrief the three widest splits; then write the five-part message in pairs.',
    handIn: 'the code of the run',
  },
  {
    title: 'Scaling',
    lessons: scalingLessons,
    alone: scaling,
    room: 'A second run of the story that was played with the room, each by themselves, and the two side by side.',
    handIn: 'the code of the second run',
  },
  {
    title: 'Innovation and change',
    lessons: innovationLessons,
    alone: innovation,
    room: 'Debrief, and one decision compared with its cousin in another story.',
    handIn: 'the code of the run',
  },
  {
    title: 'Becoming both',
    lessons: [
      'practising-management',
      'practising-leadership',
      'knowing-your-lean',
      'balance-beyond-yourself',
      'plan-and-retest',
    ].map(becoming),
    room: 'Plans read aloud in pairs. Which kind of work does the group now think more highly of, and why?',
    handIn: 'one page: a reading of the course that disagrees with the authors, with its reason',
  },
];

export const teach = {
  title: 'For lecturers',
  description:
    'Learning outcomes, plans for six and twelve weeks, assessment, citation and licence: Both Hands in a university course.',
  heading: 'Teach a course with it',
  lede: 'Outcomes, two plans by the week, what to assess and what not, how to cite. Everything is free, needs no account, and stays on your students’ devices until they hand something in.',
  jump: 'On this page',
  setUp: {
    title: 'Set it up',
    steps: [
      'Choose lessons and a scenario for the coming week. The page makes one link, with a day if you want one.',
      'Put the link where your course lives. It opens on any device, and nobody signs up.',
      'Students paste a code of one line into your platform. You paste all codes at once and see where the course parted.',
    ],
    assign: 'Make an assignment',
    results: 'Read what was handed in',
    room: 'Play with the room, and the kit on paper',
    sheets: 'To print:',
    seven: 'Seven dimensions',
    card: 'Field card',
    workbook: (module: string) => `Workbook ‘${module}’`,
  },
  outcomes: {
    title: 'What students can do afterwards',
    lede: 'Eight outcomes, each with a way to look at it. The numbers of items are proposals. They come from nobody’s norm, so set your own line.',
    columns: ['After the course a student can', 'How you could assess it'],
    list: [
      [
        'tell of a described move whether it leads, manages, does both or neither, and on which of seven dimensions it stands',
        'Twenty moves they have not seen, with a key on which three readers agreed beforehand.',
      ],
      [
        'say what a situation asks for, with a reason',
        'Eight short cases with one line of reason each; a reason counts if it answers one of the four questions.',
      ],
      [
        'keep the kind of work apart from its quality',
        'Twelve acts to place in a grid: three kinds of work, each well or badly done, fitting or out of place.',
      ],
      [
        'write the other hand’s version of a given move',
        'Three texts of at most sixty words, read for four things: recognisable, workable, honest, short.',
      ],
      [
        'change over and combine in a longer story',
        'A long scenario: how many of its moments got what they asked for, and whether one habit did all the work. Use it for a talk.',
      ],
      [
        'weigh a popular claim by the evidence behind it',
        'Eight claims to grade, with the study, its design and its limits named.',
      ],
      [
        'explain how both articles can be useful',
        'Three sentences: work and people kept apart, the vehicle that an aim needs, the moment that decides.',
      ],
      [
        'plan one habit for the weaker side',
        'A plan with an act, the moment that triggers it, an observer and a date; a look back after thirty days.',
      ],
    ],
    not: {
      title: 'What is not claimed',
      text: [
        'That the course makes anybody a better leader or manager at work. It trains recognition and judgement in described situations. Transfer needs practice on the job, and nothing here measures it.',
        'That the two questionnaires of the diagnostic measure a person. One describes an inclination without norms; the other has eight items, of which three can be chance. Neither is fit for marks or selection. A run in a story is not, either.',
      ],
    },
  },
  plans: {
    title: 'Two plans by the week',
    lede: 'Each week: lessons to read alone, ninety minutes together, sometimes a run to play alone beforehand and hand in. Minutes are those of the lessons and stories themselves.',
    six: { title: 'Six weeks', weeks: sixWeeks },
    twelve: { title: 'Twelve weeks, all lessons', weeks: twelveWeeks },
    week: (number: number) => `Week ${number}`,
    alone: (minutes: number) => `Alone, about ${minutes} minutes`,
    play: (title: string, minutes: number) => `Play ${title} (${minutes} min)`,
    minutes: (minutes: number) => `${minutes} min`,
    room: 'Together',
    with: (title: string) => `Room: ${title}`,
    handIn: 'Hand in',
    three:
      'Other lengths: one evening is a story, one lesson and one sentence for Monday; a workshop is a story and its debrief, for which the kit has plans of 45 to 90 minutes.',
  },
  evidence: {
    title: 'What the design rests on',
    lede: 'Decisions about teaching, with their ground and how sure we are. Figures are averages over very different studies.',
    columns: ['We do', 'Because', 'How sure'],
    list: [
      [
        'Let people try before they are told',
        'Solving first helps on average, with the opposite trend for general skills and young pupils {sinha-2021}. The coding itself begins with worked examples.',
        'medium',
      ],
      [
        'Take help away as people get better',
        'What helps novices hinders the experienced {kalyuga-2003}.',
        'medium to high',
      ],
      [
        'Show what happened, then comment',
        'Debriefs work when learners reflect for themselves {tannenbaum-2013}; that the order matters is our inference.',
        'medium',
      ],
      [
        'Comment on the task, with reasons, without praise or grade',
        'Feedback helps unevenly and by its information {wisniewski-2020} {shute-2008}; about a third of effects are negative, more where it turns to the self {kluger-1996}.',
        'high',
      ],
      [
        'Ask from memory, three times a lesson',
        'Being asked beats rereading {adesope-2017}; transfer is weaker without explanation {pan-2018}.',
        'high for keeping, medium for transfer',
      ],
      [
        'Come back after about 2, 10 and 30 days',
        'The best gap grows with the time for which something is to be kept {cepeda-2008}.',
        'high',
      ],
      [
        'Compare two cases',
        'In negotiation training it multiplied transfer {loewenstein-1999} {gentner-2003}.',
        'high',
      ],
      [
        'Put stories beside lessons',
        'Simulations beat passive instruction and lose that lead against active teaching; failed studies may be missing {sitzmann-2011}.',
        'medium',
      ],
      [
        'Debrief in a fixed order',
        'About two thirds of a standard deviation over 46 samples {tannenbaum-2013}; see also {keiser-2021}.',
        'high',
      ],
      [
        'Space and practise, with feedback',
        'Over 335 samples leadership training works on average {lacerenza-2017}.',
        'medium',
      ],
      [
        'Treat self-ratings as no outcome',
        'People know their own abilities moderately well {zell-2014}, and a course shifts their yardstick {howard-1980}.',
        'high',
      ],
    ],
    unknown: {
      title: 'What we do not know',
      text: 'Whether branching stories in text change what people do at work. Whether our coding of moves can be relied on beyond trained readers. Whether the checks that keep either kind of work from winning also remove the halo of the word ‘leadership’. Ask your students at the end which kind of work they now think more of.',
    },
    all: 'All references, with how each was checked',
  },
  cite: {
    title: 'How to cite',
    lede: 'The authors are the founders of Both Hands. Put in the address at which you use the course and the day on which you read it.',
    text: (version: string, year: number) =>
      `The founders of Both Hands (${year}). Both Hands: Which hand does this moment need? A course in leadership and management that people play (version ${version}). [address], read on [day].`,
    bibtex: (version: string, year: number) =>
      [
        '@misc{bothhands,',
        '  author  = {{The founders of Both Hands}},',
        '  title   = {Both Hands: Which hand does this moment need? A course in leadership and management that people play},',
        `  year    = {${year}},`,
        `  version = {${version}},`,
        '  url     = {[address]},',
        '  note    = {Read on [day]. Texts and pictures CC BY 4.0, code MIT}',
        '}',
      ].join('\n'),
    one: 'In a text',
    two: 'BibTeX',
    sources:
      'When you quote a study that the course names, go to the study. The page of references says which ones we have seen only through others.',
  },
  licence: {
    title: 'Licence',
    text: 'Lessons, scenarios, interface texts and pictures are under CC BY 4.0: change them, translate them, put them on your own server, also for money, and name ‘Both Hands’ and what you changed. The code is under the MIT licence.',
    link: 'The licence in detail',
  },
  access: {
    title: 'Accessibility',
    text: 'Every page works by keyboard and on touch, in light, dark and high contrast, at 320 pixels, and lessons and stories can be read without JavaScript. Every story also comes as a booklet on paper.',
    link: 'The paper kit and the booklets',
  },
  privacy: {
    title: 'Privacy',
    text: 'What students play and write stays in their own browser until they hand in by their own act. There is no account, no server that collects and no cookie, and half a page for your data protection officer says so.',
    link: 'The half page',
    whole: 'The whole privacy page',
  },
};
