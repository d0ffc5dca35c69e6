import { useEffect, useMemo, useState } from 'preact/hooks';
import { readAssignment, type AssignmentRead } from '../../report/assignment.ts';
import type { Catalogue } from '../../report/types.ts';

/** What the address assigns; nothing where it stands without a fragment. */
export interface Link {
  fragment: string;
  read: AssignmentRead | undefined;
}

/** Reads the address, again whenever its fragment changes. */
export function useLink(catalogue: Catalogue): Link {
  const [fragment, setFragment] = useState(fragmentInAddress);
  useEffect(() => {
    const follow = () => {
      // A jump inside the page, as the link that skips its head makes, assigns nothing.
      if (!document.getElementById(fragmentInAddress())) setFragment(fragmentInAddress());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => ({ fragment, read: fragment ? readAssignment(fragment, catalogue) : undefined }), [fragment]);
}

/** As it stands there. Some apps encode what needs no encoding; what cannot be decoded is told as a changed link. */
function fragmentInAddress(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
