/** What the columns of the trainer's table mean, and the codes in them. Read in a spreadsheet, so each line stands alone. */

const hands = { leadership: 'Leading', management: 'Managing', both: 'Leading and managing together' };

export const codebook = {
  head: ['column', 'code', 'meaning'],
  columns: {
    person:
      'Number of a person in this table, from 1. In another table the same person may have another number. A group that played together has a number of its own.',
    name: 'What stood beside the code: a name, a name the person chose, or nothing.',
    group: 'The part of the list that the code came from. With names off, empty for groups of fewer than five people.',
    assignment:
      'Number of the assignment that the run was made for; empty for a run that nobody assigned. With names off, empty for assignments of fewer than five people.',
    run: 'Number of a run in this table, from 1.',
    turn: 'Which run of this scenario it is for this person within the assignment: 1 is the first, 4 is the fourth or a later one. A run that nobody assigned always says 1.',
    counts: 'Whether this run is counted on the results page. Where a person has several, by default the first one is.',
    played: 'Whether the run was played by one person or by a group together.',
    scenario: 'Permanent id of the scenario.',
    scenario_title: 'Title of the scenario.',
    revision: 'Version of the scenario that the run was played in. What follows is read by the key of that version.',
    decision: 'Number of the decision in the run, from 1.',
    scene: 'Permanent id of the scene in which the decision was made.',
    scene_title: 'Title of that scene.',
    key: 'Whether it is a key decision. Only there people are asked for the phrases that decided, and how sure they were.',
    choice: 'Permanent id of the choice.',
    letter: 'Letter of the choice on the page.',
    choice_label: 'The choice in a few words.',
    mode: 'What kind of work the choice was, by the authors’ reading.',
    called: 'What kind of work the moment asked for, by the authors’ reading.',
    also: 'What could also work; several are parted by a space.',
    fit: 'How the choice stands to what was asked. It follows from mode, called and also.',
    craft: 'How well the choice was made as the kind of work that it was; empty where it was neither.',
    dimension: 'What the choice was about.',
    missing:
      'Kind of work that the moment asked for and the choice did not have; empty if none, several are parted by a space.',
    not_needed:
      'Kind of work that the choice had and the moment did not ask for; empty if none, several are parted by a space.',
    phrases_asked: 'Whether the question for the phrases that decided was answered here.',
    phrases: 'Words of the scene that were tapped as the ones that decided; several are parted by a bar.',
    cues_tapped:
      'How many of the tapped phrases show what the moment asks for; empty where the question was not answered.',
    decoys_tapped:
      'How many of them are true, but tell nothing about what is asked; empty where the question was not answered.',
    sure: 'How sure the person was; empty where nothing was said.',
    read_differently: 'Whether the person read the moment differently from the authors.',
    written: 'What the person wrote beside this decision. Codes do not carry it; files and texts do.',
    undone_in_run: 'How many choices were taken back in the whole run; 7 means 7 or more.',
    ending: 'Permanent id of the ending; empty for a run that was handed in before its end.',
    ending_title: 'Title of the ending.',
  },
  codes: {
    counts: { yes: 'Counted', no: 'Not counted' },
    played: { alone: 'By one person', together: 'By a group' },
    key: { yes: 'A key decision', no: 'Another decision' },
    mode: { ...hands, neither: 'Neither of the two' },
    called: hands,
    also: { ...hands, neither: 'Neither of the two' },
    fit: {
      'called-for': 'What the moment asked for',
      partly: 'Could also work',
      'not-now': 'Not what the moment asked for',
    },
    craft: { skilled: 'Well made', fair: 'Well enough', clumsy: 'Roughly made' },
    dimension: {
      dir: 'Setting a direction, or planning the way',
      ali: 'Bringing people to want the same thing, or settling who does what',
      ins: 'Giving people a reason, or checking and holding to what was agreed',
      chg: 'Changing a pattern, or making it hold',
      hor: 'Looking years ahead, or seeing to what is due',
      amb: 'Going on with the unknown in the open, or closing it with facts',
      suc: 'Asking whether you are getting somewhere new, or delivering what was promised',
    },
    missing: { leadership: hands.leadership, management: hands.management },
    not_needed: { leadership: hands.leadership, management: hands.management },
    phrases_asked: { answered: 'Answered', skipped: 'Passed over', no: 'Not asked, or left open' },
    sure: { yes: 'Sure', no: 'Not sure' },
    read_differently: { yes: 'Yes', no: 'No' },
  },
  scenario: (title: string, revision: number) => `${title}, version ${revision}`,
  scene: (scenario: string, title: string) => `${scenario}: ${title}`,
  choice: (scene: string, letter: string, text: string) => `${scene}, ${letter}: ${text}`,
  ending: (scenario: string, title: string) => `${scenario}: ${title}`,
} as const;
