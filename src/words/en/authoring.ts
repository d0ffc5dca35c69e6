/** What the command for authors says. */

export const help = `Checks scenario files, and prints runs for reading aloud.

  npm run -s scenario -- check [file ...] [--json]
      Checks the files named, or all of scenarios/*.yaml: first the structure, and if that is sound,
      lengths, balance and the released revisions. Prints every problem with its line, then the figures
      and the simulated players. Exit code 1 if there is a problem; a warning is none. --json prints the
      same for other programs.

  npm run -s scenario -- paths <id> --random <n> [--seed <n>]
      Prints n runs of scenarios/<id>.yaml from start to ending as plain text, without codes. The same
      seed (1 if absent) gives the same runs.

  npm run -s scenario -- fields
      Prints the tables of scenarios/README.md: every field and every limit, as the check has them.

  npm run -s scenario -- --help
`;

const tryHelp = 'Try: npm run -s scenario -- --help';

export const words = {
  noCommand: `Name a command: check, paths or fields. ${tryHelp}`,
  unknownCommand: (name: string, near?: string) =>
    `There is no command '${name}'.${near ? ` Did you mean '${near}'?` : ''} ${tryHelp}`,
  unknownOption: (name: string, command: string) => `${command} has no option '${name}'. ${tryHelp}`,
  needsNumber: (option: string, given: string | undefined) =>
    given === undefined
      ? `${option} needs a whole number after it. ${tryHelp}`
      : `${option} needs a whole number from 1 to 1000, not '${given}'.`,
  needsId: `paths needs the id of one scenario. ${tryHelp}`,
  oneId: `paths takes one scenario at a time. ${tryHelp}`,
  needsRandom: `paths needs --random and how many runs to print. ${tryHelp}`,
  noFile: (file: string) => `There is no file ${file}.`,
  unreadable: (file: string, why: string) => `${file} cannot be read: ${why}`,
  noScenarios: (folder: string) => `There are no scenario files in ${folder}.`,
  known: (ids: readonly string[], near?: string) =>
    ids.length ? `${near ? `Did you mean '${near}'? ` : ''}There are: ${ids.join(', ')}.` : '',

  problems: (file: string, count: number) => `${file}: ${count} ${count === 1 ? 'problem' : 'problems'}`,
  warnings: (file: string, count: number) => `${file}: ${count} ${count === 1 ? 'warning' : 'warnings'}`,
  clean: (d: { id: string; title: string; decisions: number; choices: number; endings: number; runs: number }) =>
    `${d.id}: no problems. ${d.title}: ${d.decisions} decisions, ${d.runs} in each run, ${d.choices} choices, ${d.endings} endings.`,
  figures: (id: string) => `${id}, figures of the balance checks`,
  players: (id: string, runs: number) => `${id}, simulated players, ${runs} runs each`,
  course: (scenarios: number) =>
    `The course so far (${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}), not enforced before it is complete`,
  columns: ['player', 'value', 'fits', 'outcome', 'endings'],

  run: (number: number, of: number) => `Run ${number} of ${of}`,
  end: 'The end.',
} as const;
