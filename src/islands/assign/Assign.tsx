import '../../styles/assign.css';
import { useEffect } from 'preact/hooks';
import { tooMany, writeAssignment } from '../../report/assignment.ts';
import type { CourseList } from '../../report/course-list.ts';
import { assign as words } from '../../words/en/assign.ts';
import { ComesBack } from './ComesBack.tsx';
import type { Found } from './draft.ts';
import { LinkCard } from './LinkCard.tsx';
import { Mail } from './Mail.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Paper } from './Paper.tsx';
import { Pick } from './Pick.tsx';
import { Settings } from './Settings.tsx';
import { Sheet } from './Sheet.tsx';
import { told } from './told.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  course: CourseList;
  /** Address of the site's home page. */
  root: string;
}

/** A trainer picks, sets and words; the link is there at any moment. */
export function Assign({ course, root }: Props) {
  const drafting = useDraft(course);
  const { assignment } = drafting.draft;
  const what = told(assignment, course);
  const isSomething = what.scenarios.length + what.lessons.length > 0 && tooMany(assignment) === 0;
  const address = `${new URL(`${root}assigned/`, location.href).href}#${writeAssignment(assignment)}`;
  useBeforePrint(isSomething, drafting.give);
  return (
    <>
      <div class="assign">
        <div class="assign-form">
          <FoundNotice found={drafting.found} />
          <Pick course={course} drafting={drafting} what={what} />
          <Settings drafting={drafting} />
          <OwnWords drafting={drafting} />
        </div>
        <div class="assign-side">
          <LinkCard drafting={drafting} what={what} address={isSomething ? address : undefined} />
        </div>
        <div class="assign-more">
          {isSomething && (
            <>
              <Mail assignment={assignment} what={what} address={address} onGive={drafting.give} />
              <Paper />
            </>
          )}
          <ComesBack root={root} hasLessonsOnly={isSomething && what.scenarios.length === 0} />
        </div>
      </div>
      {isSomething && <Sheet assignment={assignment} what={what} address={address} />}
    </>
  );
}

function FoundNotice({ found }: { found: Found }) {
  if (found.kind === 'fine') return null;
  return (
    <p class="notice" role="status">
      {found.kind === 'unread' ? words.unread : words.missing(found.count)}
    </p>
  );
}

/** A sheet that was printed is given out, whichever way the printer was called. */
function useBeforePrint(isSomething: boolean, give: () => void): void {
  useEffect(() => {
    if (!isSomething) return;
    addEventListener('beforeprint', give);
    return () => removeEventListener('beforeprint', give);
  });
}
