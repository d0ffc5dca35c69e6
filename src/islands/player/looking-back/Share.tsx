import { useState } from 'preact/hooks';
import { lookingBack as words } from '../../../words/en/looking-back.ts';

/** Print, and copy as text. "Copied" is said only when it is. */
export function Share({ text }: { text: () => string }) {
  const [copied, setCopied] = useState<'yes' | 'blocked'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied('yes');
    } catch {
      setCopied('blocked');
    }
  };
  return (
    <>
      <p class="row">
        <button type="button" class="button quiet" onClick={() => print()}>
          {words.share.print}
        </button>
        <button type="button" class="button quiet" onClick={copy}>
          {words.share.copy}
        </button>
      </p>
      <div role="status">{copied && <p>{copied === 'yes' ? words.share.copied : words.share.select}</p>}</div>
      {copied === 'blocked' && (
        <textarea readOnly rows={8} aria-label={words.share.copy} value={text()} ref={(area) => area?.select()} />
      )}
    </>
  );
}
