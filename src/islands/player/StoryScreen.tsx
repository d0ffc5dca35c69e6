import type { Readings } from '../../report/types.ts';
import type { Move, Outcome } from '../../scenario/outcome.ts';
import { player as words } from '../../words/en/player.ts';
import { dueReadings, endsPart } from './moves.ts';
import { Story } from './Story.tsx';
import type { Playing } from './use-open-run.ts';

interface Props {
  move: Move;
  outcome: Outcome;
  when: Readings;
  playing: Playing;
  /** It has passed: nothing can be taken back, and going on leads to the scene that followed. */
  earlier?: boolean;
  onTakenBack: () => void;
}

const later = { decision: undefined, part: words.readingsLater, end: words.readingsAtEnd };

/** What came of a move, with the readings that are due, and the ways on and back. */
export function StoryScreen({ move, outcome, when, playing, earlier = false, onTakenBack }: Props) {
  const { run, shown, go } = playing;
  const { decision, after } = move;
  const readings = dueReadings(move, outcome, when);
  const marks = shown.marks.get(decision.id);
  const partTitle = after.story.scenario.parts.find(({ id }) => id === decision.part)?.title;
  return (
    <Story
      move={move}
      readings={readings}
      read={readings.every((each) => shown.marks.get(each.decision.id)?.read)}
      firstReading={!earlier && move.number === 1}
      later={readings.length === 0 ? later[when] : undefined}
      rest={endsPart(move) && after.scene.kind !== 'ending' ? partTitle : undefined}
      partTitle={readings.length > 1 ? partTitle : undefined}
      canTakeBack={!earlier && !marks?.read && !marks?.stands && marks?.undone === undefined}
      onRead={() => readings.forEach((each) => run.mark(each.decision.id, { read: true }))}
      onGoOn={() => {
        if (!earlier) run.mark(decision.id, { stands: true });
        go(after.scene.id);
      }}
      onTakeBack={() => {
        if (!run.takeBack()) return;
        onTakenBack();
        go(decision.id, 'replace');
      }}
    />
  );
}
