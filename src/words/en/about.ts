export const about = {
  title: 'About',
  description: 'What Both Hands teaches, the two articles it answers, what it does not claim, and its licence.',
  heading: 'Two articles disagree. This course lives in the gap.',
  lede: 'Are leading and managing two different things, or is that the mistake? Both answers are partly right, and you find out which part by deciding, again and again, what a moment needs.',
  stance: {
    title: 'Where we stand',
    points: [
      {
        head: 'Kinds of work, not kinds of people.',
        text: 'A porter can lead at ten and manage at five past. A title decides neither.',
      },
      {
        head: 'No rank between them.',
        text: 'Either can be done well or badly, and either can be the thing that is missing.',
      },
      {
        head: 'Each needs the other to arrive anywhere.',
        text: 'A vision reaches people through work that somebody has organised. Well-organised work without a shared aim gets quickly to the wrong place.',
      },
      {
        head: 'The moment decides.',
        text: 'Judge a move by what was needed. Using both hands costs time and attention, so ‘always both’ is a habit like any other.',
      },
    ],
  },
  sources: {
    title: 'The two articles',
    here: 'In this course:',
    lede: 'The course started from two texts and uses them as opponents. None of their sentences appear here.',
    through: {
      name: '‘leadership as management - management as leadership’',
      by: 'A blog post; the copy we worked from names no author.',
      text: 'It holds that setting the two against each other creates a ranking of people, and that leadership becomes real only through management.',
      us: 'We follow it on people and ranks. We do not follow it all the way: some acts change what people want before anything has been organised.',
    },
    distinct: {
      name: 'An article on leadership compared with management',
      by: 'Laura Bouttell, 24 November 2025.',
      text: 'It holds that they are two systems of action which complete each other, and that circumstances decide which one is needed.',
      us: 'We use its contrasts to read a move. We test some of its rules rather than repeat them; that a crisis first of all needs leadership is one.',
    },
  },
  not: {
    title: 'What is not claimed',
    list: [
      'That the course makes anyone a better leader or manager at work. It trains recognition and judgement in situations that are described to you. The step from there to a real Monday takes practice, and nothing here measures it.',
      'That the authors’ reading of a decision is the only one. It is a judgement with its reason beside it.',
      'That a story teaches a trade. Organisations, people and house rules are invented, and medical, legal and food-safety details are simplified. They are not professional guidance.',
    ],
  },
  licence: {
    title: 'Licence',
    text: 'You may use, change and pass on all of it, also for money.',
    code: ['The code', 'MIT licence'],
    texts: [
      'Lessons, scenarios, interface texts and pictures',
      'Creative Commons Attribution 4.0 (CC BY 4.0): name ‘Both Hands’ and say what you changed',
    ],
    fonts: ['The fonts Literata and Atkinson Hyperlegible Next', 'SIL Open Font License 1.1'],
  },
};
