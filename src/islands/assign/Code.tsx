import { useRef } from 'preact/hooks';
import { assign } from '../../words/en/assign.ts';
import { useQrCode } from '../record/carry/use-qr-code.ts';

const words = assign.link;

/** The link for cameras: small beside it, and as large as the screen for a room. */
export function Code({ address }: { address: string }) {
  const QrCode = useQrCode();
  const dialog = useRef<HTMLDialogElement>(null);
  if (!QrCode) return null;
  return (
    <figure class="code">
      <QrCode text={address} label={words.qr} />
      <figcaption class="soft">
        <p>{words.show}</p>
        <button type="button" class="button plain" onClick={() => dialog.current?.showModal()}>
          {words.large}
        </button>
      </figcaption>
      <dialog class="code-large" ref={dialog} aria-label={words.qr}>
        <QrCode text={address} label={words.qr} />
        <form method="dialog">
          <button class="button quiet">{words.small}</button>
        </form>
      </dialog>
    </figure>
  );
}
