/** What the command that releases scenarios says. */

export const help = `Releases scenarios: keeps each new revision for good, so that runs of it can always be read.

  npm run release [-- <id> ...]
      Takes the scenarios named, or all of scenarios/*.yaml. One whose revision is new is checked as
      'npm run -s scenario -- check' does it, and copied to scenarios/released/<id>/<revision>.yaml. One
      that is released already must be unchanged. Running it again changes nothing. Exit code 1 if a
      scenario was refused.

  npm run release -- --help
`;

export const words = {
  released: (id: string, revision: number, file: string) => `${id}: revision ${revision} is released, as ${file}.`,
  unchanged: (id: string, revision: number) => `${id}: revision ${revision} was released before and is unchanged.`,
  orphan: (id: string, revision: number) =>
    `${id}: released up to revision ${revision}, and its file is gone. Runs of it can still be read.`,
  refused: (id: string) => `${id}: not released.`,
  changed: (id: string, revision: number) =>
    `${id}: not released. It has changed since revision ${revision} was released. Set revision: ${revision + 1}.`,
  back: (id: string, revision: number, last: number) =>
    `${id}: not released. Revision ${last} is released, and the file says ${revision}. Set revision: ${last + 1}.`,
  gap: (id: string, revision: number, last: number) =>
    last === 0
      ? `${id}: not released. Nothing of it is released, and the file says revision ${revision}. Set revision: 1.`
      : `${id}: not released. The last released revision is ${last}, and the file says ${revision}. Set revision: ${last + 1}.`,
  notWritten: (file: string, why: string) => `${file} cannot be written: ${why}`,
  noScenarios: 'There are no scenario files in scenarios.',
  unknownOption: (name: string) => `release has no option '${name}'. Try: npm run release -- --help`,
  unknownScenario: (id: string, near?: string) =>
    `There is no scenario '${id}'.${near ? ` Did you mean '${near}'?` : ''}`,
} as const;
