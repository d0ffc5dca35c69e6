import type { ReportedDecision, SessionReport } from '../../report/room/report.ts';
import { report as words, desk } from '../../words/en/room.ts';

/** The report of a session: a page to print, without names. */
export function Report({ report, begun }: { report: SessionReport; begun: number | undefined }) {
  return (
    <article class="report" aria-labelledby="room.report">
      <h3 id="room.report">{words.title(report.title)}</h3>
      <p>{factsOf(report, begun).join(' ')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.title(report.title)}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.decision}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.second}</th>
              <th scope="col">{words.moved}</th>
              <th scope="col">{words.taken}</th>
            </tr>
          </thead>
          <tbody>
            {report.decisions.map((decision) => (
              <tr key={decision.number}>
                <th scope="row">
                  {decision.number}. {decision.title}
                  <span class="soft"> {desk.paces[decision.pace].toLowerCase()}</span>
                </th>
                <td>{votesOf(decision, 0, report)}</td>
                <td>{votesOf(decision, 1, report)}</td>
                <td>{decision.voted[1] ? words.atLeast(decision.moved) : ''}</td>
                <td>{takenOf(decision)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">{words.guard}</p>
    </article>
  );
}

/** The report as plain text, for a mail. */
export function reportAsText(report: SessionReport, begun: number | undefined): string {
  const decisions = report.decisions.map((decision) => {
    const [first, second] = [votesOf(decision, 0, report), votesOf(decision, 1, report)];
    return [
      `${decision.number}. ${decision.title} (${desk.paces[decision.pace].toLowerCase()})`,
      ...(decision.voted[0] ? [`   ${words.first}: ${first}`] : []),
      ...(decision.voted[1]
        ? [`   ${words.second}: ${second}; ${words.moved.toLowerCase()}: ${words.atLeast(decision.moved)}`]
        : []),
      `   ${words.taken}: ${takenOf(decision)}`,
    ].join('\n');
  });
  return [words.title(report.title), ...factsOf(report, begun), '', ...decisions, '', words.guard, ''].join('\n');
}

function factsOf({ where, people, letters, ending, of }: SessionReport, begun: number | undefined): string[] {
  return [
    ...(begun === undefined ? [] : [words.day(begun)]),
    `${words.where[where]}; ${words.people(people)}.`,
    `${words.path(letters.join(' '))}.`,
    ending ? `${words.ending(ending)}.` : words.notEnded(letters.length, of),
    ...(where === 'both' ? [words.roomAndCall] : []),
  ];
}

/** 'A 2, B 9, D 3', or with room and call apart: 'A 2+1, B 9+2'. */
function votesOf({ rows, voted }: ReportedDecision, turn: 0 | 1, { where }: SessionReport): string {
  if (voted[turn] === 0) return words.none;
  return rows
    .filter(({ all }) => all[turn] > 0)
    .map(({ letter, room, call, all }) =>
      where === 'both' ? `${letter} ${room![turn]}+${call![turn]}` : `${letter} ${all[turn]}`,
    )
    .join(', ');
}

function takenOf({ rows, by }: ReportedDecision): string {
  const taken = rows.find((row) => row.taken)!;
  return `${taken.letter}, ${taken.label} (${words.by[by]})`;
}
