import { useEffect, useMemo, useState } from 'preact/hooks';
import { resultsAsJson } from '../../report/as-json.ts';
import { codebook } from '../../report/codebook.ts';
import type { Which } from '../../report/counting.ts';
import { isOpen } from '../../report/guard.ts';
import type { ReadRun } from '../../report/runs.ts';
import { longTable, tableAsCsv } from '../../report/table.ts';
import { tally as tallied, type Tally } from '../../report/tally.ts';
import type { Separator } from '../../progress/csv.ts';
import { codebook as codebookWords } from '../../words/en/codebook.ts';
import { results as words } from '../../words/en/results.ts';
import { Copy } from '../record/carry/Copy.tsx';
import { saveFile } from '../record/save-file.ts';
import { printPage, printReport } from './print.ts';
import { Report } from './Report.tsx';
import { reportText } from './report-text.ts';

interface Props {
  /** Of one story. */
  runs: readonly ReadRun[];
  tally: Tally;
  /** Made up: files and texts say so. */
  sample: boolean;
  options: { names: boolean; which: Which; of: 'people' | 'rooms' };
}

/** Tables, data and paper, with names only while names are shown. */
export function Take({ runs, tally, options, sample }: Props) {
  const [said, setSaid] = useState('');
  const [isReport, setIsReport] = useState(false);
  useEffect(() => {
    if (isReport) printReport(() => setIsReport(false));
  }, [isReport]);
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text);
    setSaid(words.take.saved(name));
  };
  const file = `${sample ? 'sample-' : ''}results-${runs[0]!.scenario.id}`;
  const saveTable = (separator: Separator, ending: string) => {
    const table = longTable(runs, options);
    if (table.kind === 'open') save(`${file}${ending}.csv`, 'text/csv;charset=utf-8', tableAsCsv(table, separator));
  };
  const unnamed = useMemo(() => (options.names ? tallied(runs, { ...options, names: false }) : tally), [tally]);
  const report = useMemo(() => reportText(unnamed, sample), [unnamed, sample]);
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))];
  const rows = codebook(scenarios, options, codebookWords);
  const saveCodebook = () => {
    const [head = [], ...rest] = rows;
    save(`${file}-codebook.csv`, 'text/csv;charset=utf-8', tableAsCsv({ head, rows: rest }, ','));
  };
  const saveJson = () =>
    save(`${file}.json`, 'application/json', JSON.stringify(resultsAsJson(runs, options), null, 2));
  return (
    <div class="take">
      {isReport && <Report tally={unnamed} />}
      <div class="no-print">
        {isOpen(runs, options) ? (
          <div class="take-group">
            <h3>{words.take.separator}</h3>
            <p class="soft measure">{words.take.separatorHint}</p>
            <p class="row">
              <button type="button" class="button quiet" onClick={() => saveTable(',', '')}>
                {words.take.comma}
              </button>
              <button type="button" class="button quiet" onClick={() => saveTable(';', '-semicolons')}>
                {words.take.semicolon}
              </button>
              <button type="button" class="button quiet" onClick={saveCodebook}>
                {words.take.codebookFile}
              </button>
              <button type="button" class="button quiet" onClick={saveJson}>
                {words.take.json}
              </button>
            </p>
            <CodebookTable rows={rows} />
          </div>
        ) : (
          <p>{words.take.closed}</p>
        )}
        <p role="status">{said}</p>
        <div class="take-group">
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
      </div>
    </div>
  );
}

/** What the columns mean, to read here before the file is opened. */
function CodebookTable({ rows }: { rows: readonly (readonly string[])[] }) {
  const [head = [], ...rest] = rows;
  const columns = rest.filter(([, code]) => !code);
  return (
    <details>
      <summary>{words.take.codebook}</summary>
      <div class="scrolls" tabIndex={0} role="region" aria-label={words.take.codebook}>
        <table class="table codebook-table">
          <thead>
            <tr>
              <th scope="col">{head[0]}</th>
              <th scope="col">{head[2]}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(([column, , meaning]) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
