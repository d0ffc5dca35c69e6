import { useState } from 'preact/hooks';
import type { Separator } from '../../progress/csv.ts';
import { resultsAsJson } from '../../report/as-json.ts';
import { codebook } from '../../report/codebook.ts';
import type { ListingOptions } from '../../report/listing.ts';
import type { ReadRun } from '../../report/runs.ts';
import { longTable, tableAsCsv } from '../../report/table.ts';
import { codebook as codebookWords } from '../../words/en/codebook.ts';
import { results as words } from '../../words/en/results.ts';
import { saveFile } from '../record/save-file.ts';

interface Props {
  runs: readonly ReadRun[];
  options: ListingOptions;
  /** What files are called, without their ending. */
  file: string;
}

/** The long table with its codebook, and JSON. */
export function TakeTables({ runs, options, file }: Props) {
  const [said, setSaid] = useState('');
  // The codebook goes with the table that was taken last.
  const [separator, setSeparator] = useState<Separator>(',');
  const rows = codebook([...new Set(runs.map(({ scenario }) => scenario))], options, codebookWords);
  const save = (name: string, type: string, text: string) => {
    saveFile(name, type, text);
    setSaid(words.take.saved(name));
  };
  const saveCsv = (name: string, [head = [], ...rest]: readonly string[][], by: Separator) =>
    save(name, 'text/csv;charset=utf-8', tableAsCsv({ head, rows: rest }, by));
  const saveTable = (by: Separator, ending: string) => {
    const table = longTable(runs, options);
    if (table.kind === 'closed') return;
    setSeparator(by);
    saveCsv(`${file}${ending}.csv`, [table.head, ...table.rows], by);
  };
  const saveJson = () =>
    save(`${file}.json`, 'application/json', JSON.stringify(resultsAsJson(runs, options), null, 2));
  return (
    <div class="take-group no-print">
      <h3>{words.take.separator}</h3>
      <p class="soft measure">{words.take.separatorHint}</p>
      <p class="row">
        <Button name={words.take.comma} onClick={() => saveTable(',', '')} />
        <Button name={words.take.semicolon} onClick={() => saveTable(';', '-semicolons')} />
        <Button name={words.take.codebookFile} onClick={() => saveCsv(`${file}-codebook.csv`, rows, separator)} />
        <Button name={words.take.json} onClick={saveJson} />
      </p>
      <p role="status">{said}</p>
      <CodebookTable rows={rows} />
    </div>
  );
}

function Button({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="button quiet" onClick={onClick}>
      {name}
    </button>
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
