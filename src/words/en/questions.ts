/** Questions and answers. `{kotter-1990}` in an answer becomes the link to that source; `read` names lessons. */

export interface Answered {
  /** In the address, so it never changes. */
  id: string;
  question: string;
  answer: string[];
  /** `<module>/<lesson>`. */
  read: string[];
}

export interface Topic {
  id: string;
  title: string;
  questions: Answered[];
}

export const questions = {
  title: 'Questions and answers',
  description:
    'Short answers on leading and managing: what they are, when each is needed, whether either can be learned, and who said what.',
  heading: 'Questions people ask',
  lede: 'Short answers, each with the lesson that goes further. Where the evidence is thin, the answer says so.',
  jump: 'Topics',
  read: 'Read on:',
};

export const topics: Topic[] = [
  {
    id: 'two-words',
    title: 'Two words',
    questions: [
      {
        id: 'what-is-leadership',
        question: 'What is leadership?',
        answer: [
          'In this course it is a kind of work: giving people a direction, a reason to share it and the will to keep to it. You recognise it by what it leaves behind. An aim is there that was not there before, people with different wishes have joined it, somebody has promised what they could have refused. It keeps asking two things: which place is worth reaching, and what would make these people set out?',
          'Rank, charm and cheerfulness are often mistaken for it. A caretaker can do it in two sentences at a school meeting, and a director can get through a year without it.',
        ],
        read: ['two-kinds-of-work/leadership-as-work'],
      },
      {
        id: 'what-is-management',
        question: 'What is management?',
        answer: [
          'The work that lets people rely on a promise. It plans, settles who does what, brings hands and money to the right place, looks in time whether it is going as agreed, and puts right what is not. Its question is: what makes it certain that we do what we said?',
          'John Kotter sees in it the answer to complexity, to many things that depend on each other {kotter-1990}. Its best days look like nothing, because nothing went wrong. That is why so few stories are told about it, and why people who do it well are thanked so late.',
        ],
        read: ['two-kinds-of-work/management-as-work'],
      },
      {
        id: 'differences',
        question: 'What are the main differences between leadership and management?',
        answer: [
          'Seven pairs take them apart: direction and planning, aligning and organising, inspiring and controlling, change and consistency, long and short horizon, embracing and reducing ambiguity, new goals and delivery against plan. The first of each pair is leading, the second managing.',
          'Two cautions belong to the list. It sorts pieces of work, never people: in 49 interviews from Singapore’s construction industry people told of differences and of a daily mixture {toor-2011}. And neither side is the better one. At each of the fourteen ends there is work that somebody has to do.',
        ],
        read: ['two-kinds-of-work/seven-dimensions'],
      },
      {
        id: 'same-thing',
        question: 'Are leadership and management the same thing with two names?',
        answer: [
          'Some serious people think so, or nearly. Henry Mintzberg treats leadership as management practised well {mintzberg-2009}. Others keep them apart. When 43 experts rated 63 competencies, the ratings showed overlap and difference at once; the authors count five positions on how the two are related {simonet-2013}. So nobody should tell you that it is settled.',
          'Our own answer: two kinds of work that can be told apart, done by the same people, often within a minute. Telling them apart is useful at the moment when you notice that one of them is missing.',
        ],
        read: ['argument-and-evidence/the-case-against-the-split', 'two-kinds-of-work/words-and-weight'],
      },
      {
        id: 'who-said-it',
        question: 'Who said that managers do things right and leaders do the right thing?',
        answer: [
          'As far as we can tell, Warren Bennis and Burt Nanus, in their book of 1985 {bennis-1985}. The line is given as standing on page 21. We know that from a second source and have not seen the page, so take it as likely rather than certain. It is very often credited to other people; ask for the page when somebody does.',
          'It is a fine line and a poor guide. Doing things right is half of what anybody depends on, and finding the right thing can be patient managing work: counting, asking, closing a question with a fact.',
        ],
        read: ['argument-and-evidence/where-the-split-came-from'],
      },
      {
        id: 'nobler',
        question: 'Is leadership nobler than management?',
        answer: [
          'No. Either can be done well or badly, and either can be the thing that is missing. The feeling has sources: stories need heroes, speeches are easier to film than rotas, and much research has looked at the top. People may also credit leaders with too much {meindl-1985}, though a repetition of one experiment behind that idea failed {hammond-2021}. A claim about bias needs evidence, too.',
          'The ranking does harm in small ways. The woman whose rota works is told to show more leadership, gives the rota up, and the double shifts return.',
        ],
        read: ['argument-and-evidence/rank-and-glamour', 'two-kinds-of-work/words-and-weight'],
      },
      {
        id: 'vision',
        question: 'What is a vision, and what is it good for without a plan?',
        answer: [
          'A vision says what a place should become, so clearly that you would know it if you saw it, and leaves the route open. Without a route it stays a wish. A route without it can lead, in good order, to where nobody wanted to be. The first article puts it strongly: a vision reaches people only through management. There is a counter-example, an act that changes what people want before anything is organised.',
          'Churchill’s speech of 4 June 1940 is quoted for its last lines. Most of it is a sober report of operations {churchill-1940}.',
        ],
        read: ['paired-moves/destination-and-route', 'innovation-and-change/vision-into-routine'],
      },
    ],
  },
  {
    id: 'moments',
    title: 'What a moment needs',
    questions: [
      {
        id: 'which-one-now',
        question: 'How can I tell which one this moment needs?',
        answer: [
          'Ask four things. Is the answer known to somebody? Must people change their minds, or their tasks? What breaks if we are late? Can a mistake be undone? A known answer and changed tasks point to managing. An unknown answer and minds that must move point to leading. The other two questions tell how long you may look and how boldly you may try.',
          'Then doubt yourself once. Keith Grint warns that we like to describe a problem so that our favourite answer fits {grint-2005}. And look again after an hour, because the moment may have changed.',
        ],
        read: ['reading-the-situation/what-kind-of-problem'],
      },
      {
        id: 'when-leadership',
        question: 'When does an organisation need leadership most?',
        answer: [
          'Four situations are usually named: a transformation, a crisis, an innovation, and the point at which old assumptions expire. What three of them share is that nobody has the answer yet and people must give something up. Crisis is the doubtful one; containing a known danger is often managing.',
          'In none of them does managing go home. While a clinic changes its booking, patients still arrive at eight, and somebody must hold what may not break. And a disruption is easy to recognise afterwards. At the time it looks like a bad quarter.',
        ],
        read: ['reading-the-situation/when-leadership-work-carries', 'paired-moves/change-and-consistency'],
      },
      {
        id: 'when-management',
        question: 'When does an organisation need management most?',
        answer: [
          'When the work is known and much depends on it being done well: making good operations better, growing something that works, delivering a large project, keeping daily service steady. Method, clear roles and early measuring carry such work. Leading adds a sentence about why, and the attention of people who could block it.',
          'More than a sentence can be a cost. People who know what to do and want to do it are not helped by a weekly speech. They are helped by the spare part, the second gate and an answer before noon.',
        ],
        read: ['reading-the-situation/when-management-work-carries', 'scaling/process-measures-delegation'],
      },
      {
        id: 'when-both',
        question: 'When are both needed, and how do they go together?',
        answer: [
          'Most jobs need both in the course of a week. A single act needs both when neither half works alone: a limit that people will keep only if they know why, a message that must be believed and also followed. Cover one half of your sentence. If nothing is lost, it was only the other half.',
          'The two can also pull against each other. A bold step tires those who keep things running, and good order resists the step. Let both sides speak, each stating the other’s best reason first.',
        ],
        read: ['two-kinds-of-work/reading-a-move', 'paired-moves/change-and-consistency'],
      },
      {
        id: 'always-both',
        question: 'Is it safest to do both, always?',
        answer: [
          'No. Doing both costs time and attention. When somebody asks which key fits, give them the key; the story of why the door matters can wait. Two halves can also weaken each other: a grievance that is heard in the same breath as a deadline was not heard, and a rule that has been put to the vote is no longer a rule.',
          'In our scenarios a player who always does both reaches none of the best endings, just like players who always lead or always manage.',
        ],
        read: ['two-kinds-of-work/reading-a-move'],
      },
      {
        id: 'crisis',
        question: 'Does a crisis need leadership first?',
        answer: [
          'The second article says so, and many people would. We teach it as an open question. In the first hour much of what saves people is known procedure: close the valve, count heads, keep the stairs free. That is managing or plain command. Saying what comes first, when good things collide, is leading. Emergency services work with a strict structure, and the structure is what lets them change quickly {bigley-2001}.',
          'In trauma teams directive leading helped when the case was severe or the team inexperienced, and a looser hand otherwise {yun-2005}; a later thesis with other teams did not find that.',
        ],
        read: ['crisis/the-first-hour', 'crisis/truth-under-uncertainty'],
      },
      {
        id: 'micromanaging',
        question: 'When does checking become micromanaging?',
        answer: [
          'When the person checked has nothing left to decide, or when the checking looks at every step instead of the result. It depends on the task as well: nobody minds a second pair of eyes on a child’s medicine. Capable people who are watched too closely tend to lose interest. A struggling beginner who is left alone fails, which is the same mistake from the other end.',
          'A control that people accept is agreed beforehand, open, in proportion, and falls on the checker’s own work, too. That rewards spoil the wish to do well is not a law; the two can live together {cerasoli-2014}.',
        ],
        read: ['paired-moves/inspiring-and-controlling', 'scaling/process-measures-delegation'],
      },
    ],
  },
  {
    id: 'you',
    title: 'You',
    questions: [
      {
        id: 'one-person-both',
        question: 'Can one person be both a leader and a manager?',
        answer: [
          'Yes, and nearly everybody is, before lunch. The question sounds hard only if the words name two sorts of people. As kinds of work they take turns in one person: you say what the ward is for at eight and correct the duty list at ten. What is worth asking is whether you can do either when it is needed.',
          'You may do one of them more gladly or better. That is a reason to practise the other and to work with somebody who differs from you. It is no reason to choose. The forced choice is one of the myths of this subject, and it costs most those whom it flatters, because they stop learning.',
        ],
        read: ['argument-and-evidence/born-built-or-forced-to-choose', 'becoming-both/knowing-your-lean'],
      },
      {
        id: 'want-to-lead',
        question: 'When somebody asks whether I want to be a leader, what do they mean?',
        answer: [
          'One of three things, and it is fair to ask which. A post: do you want the job, the title, the place on the chart? A behaviour: will you do something this week that gives others a direction? A skill: can you do that well, and would you learn to do it better? Some hold the post for years and never do the thing; others do it once, unasked.',
          'Now and then the question means managing under a grander name: can you hold a budget together? The first article remarks that hardly anybody names managing as an ambition. Its author looked round mostly in Western workplaces, and did not count.',
        ],
        read: ['two-kinds-of-work/words-and-weight'],
      },
      {
        id: 'which-am-i',
        question: 'How do I find out which of the two comes more easily to me?',
        answer: [
          'Begin with pairs. Would you rather imagine what could be, or make what is work better? Win a promise, or agree on a check? Does change wake you up or does steadiness? Do you ask where, or how? Can you leave a question open? Our fourteen pairs do it in five minutes and tell what such answers cannot show: people judge their own abilities only moderately well {zell-2014}.',
          'Then look at what you did. In the scenarios your misses lean one way or they do not. And ask two colleagues about one act each, for instance when you left something undecided too long.',
        ],
        read: ['becoming-both/knowing-your-lean'],
      },
      {
        id: 'job-title',
        question: 'Does my job title tell me which one I need?',
        answer: [
          'It gives a clue and no answer. Senior posts contain more questions about direction, on the whole. Yet a chief executive who lets the operations drift presides over disorder, and a new nurse who asks why all patients are woken at five has led.',
          'Ask instead: which challenges does my work have to meet this month, and what do they need? It is often said that juniors who lead are promoted faster. We know of no figure for that, and on some wards her question would be filed under chatter.',
        ],
        read: ['argument-and-evidence/rank-and-glamour', 'reading-the-situation/what-kind-of-problem'],
      },
      {
        id: 'lead-without-title',
        question: 'Can I lead without a title?',
        answer: [
          'Yes, because leading is an act. You need people who are free to refuse you, a direction that means something to them, and usually one practical thing that you can arrange yourself. The first article tells, at third hand, of a hospital cleaner who found a safer way of working. The cleaner could lead, it argues, because the tools to carry it out were there already.',
          'What you lack without a title is the right to oblige. So begin small: one listener, one request, until Friday. And expect that someone may have a good reason to say no.',
        ],
        read: ['innovation-and-change/room-to-try', 'two-kinds-of-work/leadership-as-work'],
      },
      {
        id: 'born-or-made',
        question: 'Are leaders born, or can leadership be learned?',
        answer: [
          'Neither answer fits by itself. Studies of twins put the heritable share of holding a leadership post at roughly a quarter to a third {arvey-2006} {deneve-2013}. That is about getting a post, and it leaves most to other things. Traits go along with leadership moderately {judge-2002}. Training helps on average, more where people practise, get feedback and come back to it {lacerenza-2017}, and less than brochures claim.',
          'So: you can get better at it, at your own speed. The same holds for managing, which is no gift of birth either.',
        ],
        read: ['argument-and-evidence/born-built-or-forced-to-choose', 'becoming-both/practising-leadership'],
      },
      {
        id: 'introverts',
        question: 'Can quiet people lead?',
        answer: [
          'Yes. Traits such as being outgoing go along with leadership moderately, on average, which decides nothing about you {judge-2002}. Look at what the work consists of: asking what somebody protects, saying one true thing at the right moment, keeping to it yourself on Thursday when it gets hard. None of that is loud.',
          'Copying a loud style is the worse plan. People notice a borrowed voice. Start where quiet people are often strong, with one listener, prepared, and make the circle larger only as far as the work needs it.',
        ],
        read: ['becoming-both/practising-leadership', 'argument-and-evidence/born-built-or-forced-to-choose'],
      },
      {
        id: 'learn-managing',
        question: 'How do I get better at managing?',
        answer: [
          'Pick one of five abilities and practise it on something small: thinking a muddle apart, planning, following how a piece of work really flows, measuring, handing over a task. Ten minutes in a normal week are enough to begin. Write a plan for something simple and compare it with what happened. Follow one form from desk to desk. Delegate in five lines.',
          'Choose beforehand what will tell you that it works, and when you will stop.',
        ],
        read: ['becoming-both/practising-management', 'scaling/process-measures-delegation'],
      },
      {
        id: 'learn-leading',
        question: 'How do I get better at leading?',
        answer: [
          'Five abilities again: thinking ahead in protected time, saying where to, influence, change, words that reach people. Begin with two listeners rather than two hundred. Write what you would say to one named person in a minute: the aim, the reason that counts for her, what you do not know, what you ask. Then say it, and watch what she does on the following day.',
          'Before you propose anything, find out what the other side protects. If you cannot say it so that they nod, you are not ready.',
        ],
        read: ['becoming-both/practising-leadership', 'innovation-and-change/allies-and-antibodies'],
      },
      {
        id: 'switching',
        question: 'How does one learn to switch between the two?',
        answer: [
          'By varied situations and by noticing. People who have only ever turned things round, or only ever kept them running, have one answer ready. A year in a different kind of post helps, and so does a single assignment that your favourite answer does not fit. Work beside somebody who sees what you overlook.',
          'For Monday, tie one act to one moment: if the meeting ends without a name against a task, then I will ask for one. Choose the sentence from what you missed, and ask someone to tell you whether you did it.',
        ],
        read: ['becoming-both/plan-and-retest', 'becoming-both/knowing-your-lean'],
      },
    ],
  },
  {
    id: 'organisations',
    title: 'Organisations',
    questions: [
      {
        id: 'which-matters-more',
        question: 'Which is more important, leadership or management?',
        answer: [
          'Neither, as such. Ask what is missing here. A place that knows its work and does it carelessly needs managing. A place that does the wrong thing beautifully needs leading. Most places need both at once, in different rooms.',
          'Diaries of 1,114 chief executives show how careful one must be. Those with a ‘leader’ pattern did better on average, and yet the estimates point to mismatch between person and firm, and not to one pattern being better everywhere {bandiera-2020}. The study’s patterns are not our two kinds of work, either.',
        ],
        read: ['argument-and-evidence/what-the-evidence-supports', 'reading-the-situation/what-kind-of-problem'],
      },
      {
        id: 'failures',
        question: 'Do more organisations fail from bad leadership or from bad management?',
        answer: [
          'Nobody knows. The second article holds that bad management sinks as many as bad leadership does. It is plausible, and no study known to us has counted. It would be hard to count: a firm with a fine aim and late deliveries, and one with punctual deliveries of what nobody buys any more, both end as a line in a register.',
          'What can be shown is narrower. Help with basic management raised productivity in Indian textile plants by 17 per cent in a year {bloom-2013}. What the right aim would have been worth is not in that figure.',
        ],
        read: ['argument-and-evidence/what-the-evidence-supports', 'reading-the-situation/signs-of-imbalance'],
      },
      {
        id: 'does-management-pay',
        question: 'Does good management pay?',
        answer: [
          'On average, yes, and this is among the better supported statements of the subject. A large survey scores 18 practices of everyday management, and better scores go with better results {bloom-2012}. A field experiment in India found a rise in productivity {bloom-2013}. The survey leaves strategy out on purpose {scur-2021}, so it does not say whether the plants made the right thing.',
          'In the Nigerian civil service more monitoring and incentives went with fewer finished projects, more autonomy with more {rasul-2018}. What pays in a mill may not in a ministry.',
        ],
        read: ['argument-and-evidence/what-the-evidence-supports', 'reading-the-situation/four-kinds-of-organisation'],
      },
      {
        id: 'right-balance',
        question: 'How does an organisation get the balance right?',
        answer: [
          'There is no balance that one could reach and keep. Six steps help. Look whether both kinds of work are good enough for what is coming. Invest in both. Write roles and measures so that both count; a bonus teaches more than a poster. Put different people together. Let everybody get some ease in the other kind. Shift the weight when circumstances shift, towards leading in a transformation, towards managing while you grow.',
          'Begin with one role and one measure. Change these two, and see who complains.',
        ],
        read: ['becoming-both/balance-beyond-yourself'],
      },
      {
        id: 'too-much-management',
        question: 'What happens when an organisation has too much management?',
        answer: [
          'It becomes slow and careful. Decisions wait for signatures, risks are avoided by doing nothing, procedures breed procedures, and a threat from outside finds no form to be entered in. New ideas dry up and some of the able people leave. That this ends in ruin is often said; we know of no count.',
          'The cure is to add what is missing: time to think, permission to question a rule, respect for a sensible risk beside respect for reliability. Tearing the management out only gives you the other illness.',
        ],
        read: ['reading-the-situation/signs-of-imbalance'],
      },
      {
        id: 'too-much-leadership',
        question: 'Can there be too much leadership?',
        answer: [
          'Yes. Such a place has a new direction every spring. Meetings are warm, promises have no owners, and people who believe in the cause cannot get a van repaired. It often looks splendid from outside, because visions travel better than repair orders.',
          'John Kotter, whose pairs are on everybody’s slides, wrote that strong leadership with weak management is no better than the reverse, and sometimes worse {kotter-1990-article}. We have that sentence through a second source. The remedy adds: an owner, a date, one thing finished before the next is begun.',
        ],
        read: ['reading-the-situation/signs-of-imbalance', 'argument-and-evidence/where-the-split-came-from'],
      },
      {
        id: 'kinds-of-organisation',
        question: 'Do start-ups, old firms, public bodies and charities need different things?',
        answer: [
          'They tend to lean differently, and the lean is a guess to test. A startup lives on direction and comes to grief on promises it cannot keep at fifty people. An old firm runs well and questions little. The public sector answers to law and to elected people, so change has to be made inside limits. A charity has a cause that moves everybody, and a grant that pays for stories rather than for stock lists.',
          'Inside each there are rooms that lean the other way. Ask first what this place cannot do, and who would be harmed by a mistake.',
        ],
        read: ['reading-the-situation/four-kinds-of-organisation', 'scaling/the-inflection-point'],
      },
      {
        id: 'promote-the-best',
        question: 'Should our best specialist become the manager?',
        answer: [
          'Perhaps, if managing is what she wants to do next and somebody teaches her. Being best is a poor ground. In data on sales staff from 131 firms the best sellers were promoted more often and made weaker managers on average {benson-2019}. That is sales, and an average; it is a warning and not a rule.',
          'Ask what the team would lose when she lets go of the torch. Plan the first thirty days, talk about becoming the boss of friends, and agree on a way back that nobody need be ashamed of.',
        ],
        read: ['scaling/promoted-because-excellent'],
      },
    ],
  },
  {
    id: 'learning',
    title: 'Learning and teaching it',
    questions: [
      {
        id: 'better-leader',
        question: 'Will this course make me a better leader or manager?',
        answer: [
          'We do not know, and do not claim it. The course trains you to see, in situations that are described to you, what is needed and what a move does. Whether that reaches your own work depends on practice there, and nothing here measures it. Simulation games taught more than passive instruction on average, with signs that weak results went unpublished; against active teaching the advantage disappears {sitzmann-2011}.',
          'What helps the step to Monday is known in outline: talk about what happened in an orderly way {tannenbaum-2013}, come back to it after days and weeks, plan one act for one moment.',
        ],
        read: ['becoming-both/plan-and-retest'],
      },
      {
        id: 'we-disagree',
        question: 'My group cannot agree whether a move was leading or managing. What now?',
        answer: [
          'Good, as long as both sides point at words. Ask each: which words of the move do you go by? Then cover one half of it. If people would still have the same reason to act, the leading half was an ornament; if it would still get done, the managing half was. Often the two sides look at different moves in one sentence.',
          'If it stays open, write the disagreement down and go on. The authors’ reading is a judgement with a reason, and a group that has found a better reason has done the exercise.',
        ],
        read: ['two-kinds-of-work/reading-a-move'],
      },
      {
        id: 'style-models',
        question: 'What about leadership styles and situational leadership?',
        answer: [
          'They are popular because they share a sound idea, that one way of acting does not suit every situation. Their proofs are weaker than their fame. Daniel Goleman’s six styles rest on a consultancy’s own data {goleman-2000}. Situational leadership has been criticised over its versions {graeff-1997}, and in a test with 357 employees the revised version predicted worse {thompson-2009}.',
          'Use such models as lists of moves you might have forgotten. Do not let one tell you what sort of person stands before you.',
        ],
        read: ['reading-the-situation/what-kind-of-problem'],
      },
    ],
  },
];
