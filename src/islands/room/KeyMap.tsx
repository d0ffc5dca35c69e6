import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyMap as words } from '../../words/en/room.ts';

interface Props {
  letters: boolean;
  onLetters: (on: boolean) => void;
  onClose: () => void;
}

/** The list of keys, over everything else. */
export function KeyMap({ letters, onLetters, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-map" aria-labelledby="room.keys" onClose={onClose}>
      <h2 id="room.keys">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <dl>
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />{' '}
        {words.letters}
      </label>
      <p>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  );
}
