import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Tally } from '../../report/tally.ts';
import { results as words } from '../../words/en/results.ts';
import { Copy } from '../record/carry/Copy.tsx';
import { printPage, printReport } from './print.ts';
import { Report } from './Report.tsx';
import { reportText } from './report-text.ts';

/** The page on paper, and the report, printed or as text. The tally was made without names. */
export function TakePaper({ tally, sample }: { tally: Tally; sample: boolean }) {
  const [isReport, setIsReport] = useState(false);
  const report = useMemo(() => reportText(tally, sample), [tally, sample]);
  useEffect(() => {
    if (isReport) printReport(() => setIsReport(false));
  }, [isReport]);
  return (
    <>
      {isReport && <Report tally={tally} />}
      <div class="take-group no-print">
        <h3>{words.take.paper}</h3>
        <p class="soft measure">{words.take.paperLead}</p>
        <p class="row">
          <button type="button" class="button quiet" onClick={printPage}>
            {words.take.print}
          </button>
          <button type="button" class="button quiet" onClick={() => setIsReport(true)}>
            {words.take.printReport}
          </button>
        </p>
        <Copy text={report} button={words.take.copyReport} look="quiet" />
      </div>
    </>
  );
}
