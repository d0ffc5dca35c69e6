import { player } from '../../words/en/player.ts';
import { rareScreens as words } from '../../words/en/rare-screens.ts';
import { Title } from './Scene.tsx';

/** Screens that most runs never see: they are fetched when they are asked for, or with the first choice. */

/** An address that is no moment of this run. */
export function LostScreen({ id, known, onLeave }: { id: string; known: boolean; onLeave: () => void }) {
  return (
    <>
      <Title>{words.lost.title}</Title>
      <p>{known ? words.lost.elsewhere(id) : words.lost.unknown(id)}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onLeave}>
          {player.toNow}
        </button>
      </p>
    </>
  );
}

/** Above the whole gamebook. */
export function PaperScreen({ onLeave }: { onLeave: () => void }) {
  return (
    <div class="row no-print">
      <button type="button" class="button" onClick={() => print()}>
        {words.print}
      </button>
      <button type="button" class="button quiet" onClick={onLeave}>
        {words.leavePaper}
      </button>
    </div>
  );
}
