/** Taking one's progress along, and leaving a computer without it. */

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const carry = {
  title: 'Take it with you',
  lead: 'Your progress is in this browser and nowhere else. Here you move it, keep a copy of it, or remove it.',
  day: (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at),

  elsewhere: {
    title: 'Continue elsewhere',
    lead: 'One run as a link. Open it on another device, or in another browser, and go on there from the same moment. The run stays here as well.',
    which: 'Which run?',
    /** "Cold Store, 21 November 2026: 4 of 11, ‘Who may say stop’" */
    run: (title: string, day: string, moves: number, of: number | undefined, scene: string | undefined) =>
      `${title}, ${day}: ${of === undefined ? count(moves, 'move') : `${moves} of ${of}`}${scene ? `, ‘${scene}’` : ''}`,
    link: 'The link',
    copy: 'Copy the link',
    share: 'Share it …',
    shareTitle: (title: string) => `Both Hands: ${title}`,
    qr: 'The same link as a code for the camera of a phone',
    show: 'Point the other device’s camera at it.',
    open: 'Whoever has this link can read the run. It stands behind the #, a part of the address that browsers send to no server.',
    leftOut: (texts: number) =>
      texts === 1
        ? 'One text that you wrote or marked is too long for a link and stays here. The file below holds it.'
        : `${texts} texts that you wrote or marked are too long for a link and stay here. The file below holds them.`,
    thisMachine:
      'This address works only on this machine, because the course is running here and is not on a server. For another device, save a file below and load it there.',
    none: 'There is no run yet. As soon as you have made a choice in a scenario, you can carry it on from here.',
    failed: 'This browser cannot make such a link. Save a file instead.',
    making: 'Making the link …',
  },

  file: {
    title: 'Keep a file',
    lead: 'Everything in one file: runs, marks, what you wrote, lessons.',
    save: 'Save a file',
    saveAside: 'Save what could not be read',
    handed: (name: string) =>
      `‘${name}’ was handed to your browser. Look where it puts downloads; if nothing arrived, copy your progress as text instead.`,
    load: 'Load a file',
    loadLead: 'What is in the file is added to what is here. Nothing is replaced.',
    holds: (runs: number, entries: number) => `${count(runs, 'run')}, ${count(entries, 'entry', 'entries')} in all.`,
    of: (name: string, day: string) => `‘${name}’${day && `, saved on ${day}`}`,
    adds: (fresh: number, runs: number) =>
      `${count(fresh, 'entry is', 'entries are')} new here${runs ? `, ${count(runs, 'run')} among them` : ''}.`,
    unreadable: (some: number) =>
      `${count(some, 'entry', 'entries')} of the file cannot be read and would be left out. The file itself stays as it is.`,
    backup: 'Before that, a backup of what is here is saved by itself.',
    add: 'Add it',
    leave: 'Leave it',
    added: (fresh: number) => `Added: ${count(fresh, 'entry', 'entries')}.`,
    nothingNew: 'Everything in this file is here already. Nothing changed.',
    refused: {
      'too-big': 'is larger than 5 MB, and no progress file is. It was not opened.',
      empty: 'is empty.',
      truncated:
        'is a progress file of this course, but a part of it is missing or damaged. Try to copy or download it again.',
      'not-progress': 'is not a progress file of this course.',
      'other-course': 'holds the progress of another course.',
      newer:
        'was saved by a newer version of the course. Load it there, or when this copy of the course is up to date.',
      reserved: 'contains names that no progress file has. Somebody or something has changed it.',
      unread: 'could not be read from the disk.',
    },
    refusedTail: (runs: number) =>
      runs ? `Nothing changed: ${count(runs, 'run is', 'runs are')} here as before.` : 'Nothing changed.',
  },

  forms: {
    title: 'To read, print or count',
    preparing: 'Being prepared …',
    print: 'Print it',
    copy: 'Copy as text',
    csv: 'Save a table (CSV)',
    csvLead: 'The table opens in any spreadsheet. The file of this course, above, is the one that can be loaded again.',
  },

  copied: 'Copied.',
  notCopied:
    'This browser did not let us copy. The text is selected: press Ctrl+C, on a Mac Cmd+C, or hold it and choose Copy.',
  copyField: 'Text to copy',

  handOver: {
    title: 'Finish and hand over',
    lead: 'For a computer that others use: your progress goes into a file, then off this computer.',
    whose: (name: string) => `This is the progress of ${name}.`,
    name: 'Whose progress is this? (if you like)',
    nameLead:
      'A name shows on the first page to whoever comes here next, and goes into the name of the file. It is removed with the rest.',
    nothing: 'There is nothing here to hand over.',
    save: 'Save my file first',
    saved: (name: string) => `‘${name}’ was handed to your browser. Look whether it has arrived before you go on.`,
    arrived: 'The file is there: remove my progress from here',
    again: 'Save it again',
    stay: 'Leave everything here',
    aside:
      'Something here is from a newer version of the course or damaged, and cannot go into the file. It would be removed, too.',
    done: 'Nothing of yours is left in this browser. The next person can begin.',
  },

  remove: {
    title: 'Delete everything on this device',
    lead: 'Runs, marks, texts, lessons and settings in this browser, and what trainers’ pages keep here: results, a room’s session, pages for use without a network. Files that you saved and other devices are not touched.',
    ask: 'Delete everything …',
    sure: (runs: number, entries: number) =>
      runs || entries
        ? `${count(runs, 'run')} and ${count(entries, 'entry', 'entries')} would be gone. Only files that you saved and runs that you carried elsewhere remain.`
        : 'No run is kept here at the moment. Settings, and what trainers’ pages keep, would go.',
    yes: 'Yes, delete everything',
    no: 'No, keep it',
    working: 'Deleting …',
    done: 'Deleted. We looked again: no key, no database, no cache and no background script of this course is left.',
    left: 'Not everything could be deleted. Still there:',
    leftOf: {
      database: 'the database: another page of this course may hold it open. Close the others, then try again.',
      keys: (keys: readonly string[]) =>
        `in the browser’s local storage: ${keys.join(', ')}. The browser refused to remove it.`,
      caches: (names: readonly string[]) => `stored pages: ${names.join(', ')}. The browser refused to remove them.`,
      workers: 'a background script of this course. It ends when all its pages are closed.',
    },
    again: 'Try again',
    byHand: 'You can also remove it in your browser’s settings, under the data of this site.',
  },

  where: {
    title: 'Where is my progress?',
    now: {
      empty: 'There is none yet. As soon as you make a choice it will be in this browser, on this device.',
      kept: 'In this browser, on this device. It is written to the disk here with every step.',
      writing: 'In this browser, on this device. The last step is being written at this moment.',
      'not-kept':
        'Only in this open page. This browser does not keep it, so it is gone when the page is closed. Save a file or take the link.',
    },
    aside: (some: number) =>
      `${count(some, 'stored value', 'stored values')} could not be read. They were put aside and not deleted.`,
    newer:
      'Some of it was made with a newer version of the course. It is shown where that is possible, and not changed.',
    nowhere: 'Nowhere else: no account, no server. Another browser on this device does not know about it.',
    facts: [
      [
        'Safari',
        'It removes what a site keeps if you do not visit the site for seven days of using Safari. No site can prevent that. The same holds for other browsers on iPhone and iPad that work like Safari. Before a longer break, save a file.',
      ],
      ['Private windows', 'They keep things until the window is closed, some of them not even so long.'],
      [
        'Inside another site',
        'In a frame, for instance in a learning platform, a browser may keep nothing, or keep it apart: what you did there is not found when you open the course by itself.',
      ],
      [
        'WhatsApp, Teams, LinkedIn and others',
        'Links in a chat often open in a browser of the app’s own. A run started there is not found in Safari or Chrome. Carry it over with the link above.',
      ],
      [
        'Clearing data',
        'Clearing the browser’s history or site data removes it, on your own computer or by a rule of your employer.',
      ],
    ] as const,
    hereChat: 'You seem to be in the browser of an app right now.',
    hereFrame: 'You are in a frame of another site right now.',
    hereSafari: 'You seem to be using Safari or a browser like it right now.',
  },

  chat: {
    title: 'Before the second part begins',
    text: 'You seem to be in the browser of a chat or mail app. It keeps its own memory: a run started here is not found in Safari or Chrome. Take it there now, if you want to finish later.',
    copy: 'Copy the link to this run',
    then: 'Then open Safari, Chrome or whatever you use, and paste it into the address line.',
  },

  notKept: {
    copy: 'Copy my progress',
    save: 'Save a file',
  },

  text: {
    title: 'My record in Both Hands',
    of: (name: string) => `The record of ${name} in Both Hands`,
    run: (title: string, began: string, moves: number) => `${title}, begun on ${began}, ${count(moves, 'move')}`,
    takenBack: 'Taken back',
    goOn: 'To go on with this run',
    lessons: 'Lessons',
    nothing: 'Nothing yet.',
  },
  table: {
    head: ['kind', 'scenario', 'run', 'time (UTC)', 'decision', 'moment', 'id', 'choice', 'note', 'value'],
    kinds: { move: 'move', undone: 'taken back', written: 'mark', lesson: 'lesson', other: 'other' },
  },
  notes: {
    phrases: 'Phrases tapped',
    sure: 'Sure',
    'not-sure': 'Not sure',
    skipped: 'Question passed over',
    read: 'Reading shown',
    stands: 'Went on',
    differently: 'Read differently',
    'if-then': 'For next time',
    'box-describe': 'What happened',
    'box-analyse': 'Why',
    'box-generalise': 'What it shows',
    'box-commit': 'What I will do',
    assignment: 'Played for the assignment',
    handed: 'Code taken',
    opened: 'opened',
    done: 'done',
    part: 'Part of the diagnostic',
    then: 'Could tell the two apart, then (1 to 7)',
    now: 'Could tell the two apart, now (1 to 7)',
    surprise: 'What surprised me',
    when: 'When this happens',
    what: 'I will first',
    who: 'Who will notice',
    day: 'The first time, at the latest',
    review: 'Stop or review on',
    'follow-up': 'What became of it',
    'follow-up-note': 'What others noticed',
    'question-1': 'First question to two people',
    'question-2': 'Second question to two people',
  } as Record<string, string>,
};
