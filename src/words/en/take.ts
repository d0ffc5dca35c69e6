/** The page that a *continue elsewhere* link opens. */

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const take = {
  title: 'Continue here',
  description: 'Opens a link that carries one run of a scenario from another device.',
  noScript: 'The run is in the link itself, and it takes JavaScript to read it. Without it, nothing can be added here.',
  reading: 'Reading the link …',
  brings: 'This link brings a run',
  /** "11 of 11 decisions, last at ‘Before they go’." */
  moment: (moves: number, of: number, scene: string | undefined) =>
    `${moves} of ${of} decisions made${scene ? `, the last one at ‘${scene}’` : ''}.`,
  begun: (day: string) => `Begun on ${day}.`,
  marks: (marks: number) => `With it come ${count(marks, 'mark')} that were made on the way.`,
  adds: (moves: number, known: number) =>
    known
      ? `${count(moves, 'step is', 'steps are')} new here; ${count(known, 'step is', 'steps are')} here already.`
      : 'None of it is here yet.',
  stays: 'It is only added. What you have here stays as it is.',
  add: 'Add it here',
  added: 'Added.',
  notKept: 'This browser does not keep it, so it lasts as long as this page stays open.',
  goOn: 'Go on with it',
  lookBack: 'Look back at it',
  already: 'All of it is here already. Nothing was added.',
  empty: {
    title: 'No run in this address',
    text: 'This page opens links that carry a run from one device to another. On the other device, go to My record and choose Continue elsewhere.',
  },
  incomplete: {
    title: 'This link is incomplete',
    text: 'A part of it is missing or was changed on the way, as happens when a message breaks a long line. Nothing was added, and what you have here is as it was. Copy the whole link again, or use the code with the camera.',
  },
  newer: {
    title: 'This link is from a newer version',
    text: 'It was made by a newer version of the course than the one here. Nothing was added. Reload this page; if that does not help, this copy of the course has to be updated.',
  },
  unknown: {
    title: 'This run belongs to a scenario that is not here',
    text: (id: string) =>
      `The link is sound, but this copy of the course has no scenario ‘${id}’. Nothing was added. Open the link at the address where it came from.`,
  },
  readOnly: {
    title: 'This run is here in a newer form',
    text: 'A newer version of the course has written to it in this browser. So that nothing of that is lost, nothing was added.',
  },
  library: 'All scenarios',
};
