/** The certificate: what was done, and nothing about how well. */

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const certificate = {
  title: 'Certificate of completion',
  description: 'A page to print: lessons, scenarios, decisions and dates, as this browser keeps them.',
  lede: 'One page to print or to save as a file. It tells what was done and leaves out how well.',
  noScript:
    'The certificate is filled in from the record in this browser, and that needs JavaScript, which is switched off here.',
  loading: 'Opening your record …',
  nothing: 'A certificate needs something that is done: a lesson read to its end, or a finished run.',
  failed: 'The stories could not be fetched, and without them the page would leave runs out.',
  again: 'Try again',
  toRecord: 'My record',
  name: 'Your name, if it shall stand on the page',
  keepName: 'Keep the name in this browser',
  nameNotKept: 'This browser keeps nothing, so the name goes with the page.',
  ornament: 'Which run is drawn on it',
  print: 'Print, or save as PDF',
  printHint: 'To get a file, choose ‘Save as PDF’ where your browser asks for the printer.',

  course: 'Both Hands',
  line: 'A course in leadership and management, learned by deciding',
  between: (first: string, last: string) => (first === last ? `On ${first}` : `From ${first} to ${last}`),
  /** "5 lessons read to the end, 2 scenarios played to an ending, 22 decisions made." */
  sum(lessons: number, scenarios: number, decisions: number): string {
    const parts = [
      lessons > 0 && `${count(lessons, 'lesson')} done`,
      scenarios > 0 && `${count(scenarios, 'scenario')} played to an ending`,
      decisions > 0 && `${count(decisions, 'decision')} made`,
    ].filter((part) => part !== false);
    return parts.length < 2 ? `${parts[0] ?? ''}.` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`;
  },
  scenarios: 'Scenarios',
  runs: (runs: number, decisions: number) => `${count(runs, 'finished run')}, ${count(decisions, 'decision')}`,
  lessons: 'Lessons',
  whole: (lessons: number) => (lessons === 1 ? 'its one lesson' : `all ${lessons} lessons`),
  part: (done: number, of: number) => `${done} of ${of} lessons`,
  drawn: (title: string, date: string) => `What was played in ${title} on ${date}: leading above, managing below.`,
  drawnName: 'The moves of one run as notes',
  selfTitle: 'Self-reported',
  self: 'This page was filled in by the browser of the person who played, from what it keeps. Nobody has checked it, and there was no examination. It says nothing about how well anybody leads or manages.',
  printed: (date: string) => `Printed on ${date}`,
};
