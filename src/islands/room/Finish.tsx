import { useMemo } from 'preact/hooks';
import { writeCode } from '../../report/hand-in.ts';
import { attempt } from '../../progress/storage.ts';
import { hasEnded } from '../../report/room/fold.ts';
import { handInOf, reportOf } from '../../report/room/report.ts';
import { plain } from '../../scenario/text.ts';
import { finish as words } from '../../words/en/room.ts';
import { Copy } from '../record/carry/Copy.tsx';
import { Report, reportAsText } from './Report.tsx';
import type { RoomLinks } from './Start.tsx';
import type { Room } from './use-room.ts';

/** What stays of a session: code, report, questions, and where to go from here. */
export function Finish({ room, links }: { room: Room; links: RoomLinks }) {
  const { state, session } = room;
  const { scenario } = state;
  const code = useMemo(() => {
    const written = attempt(() => writeCode(handInOf(session, state), scenario));
    return hasEnded(state) && written.ok ? written.value : undefined;
  }, [state]);
  const report = useMemo(() => reportOf(state), [state]);
  return (
    <section class="finish stack" aria-labelledby="room.finish">
      <div class="no-print stack">
        <h2 id="room.finish">{words.title}</h2>
        {code ? (
          <div class="code-box stack">
            <Copy text={code} button={words.copy} label={words.code} />
            <p class="soft">{words.codeNote}</p>
          </div>
        ) : (
          <p class="soft">{words.noCode}</p>
        )}
        {state.index >= 0 && hasEnded(state) && (
          <>
            <h3>{words.questions}</h3>
            <ol class="prepare">
              {scenario.questions.map((question) => (
                <li key={question}>{plain(question)}</li>
              ))}
            </ol>
          </>
        )}
        <h3>{words.report}</h3>
        <Copy text={reportAsText(report, session.begun)} button={words.copyReport} look="quiet">
          <button type="button" class="button quiet" onClick={() => print()}>
            {words.print}
          </button>
        </Copy>
        <p class="row">
          <a href={links.results}>{words.results}</a>
          <a href={links.kit}>{words.kit}</a>
          <a href={links.assign}>{words.assign}</a>
        </p>
      </div>
      <Report report={report} begun={session.begun} />
    </section>
  );
}
