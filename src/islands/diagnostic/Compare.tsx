import { useEffect, useState } from 'preact/hooks';
import { about, easeLevels, retrospectOf } from '../../progress/diagnostic.ts';
import { dayOf } from '../../progress/calendar.ts';
import { compare as words } from '../../words/en/compare.ts';
import { Field } from '../record/Field.tsx';
import { keepNote } from '../record/keep.ts';
import { Keeping } from '../record/Keeping.tsx';
import { Part } from '../record/Part.tsx';
import { saveFile } from '../record/save-file.ts';
import { useRecord, type Shown, type Site } from '../record/use-record.ts';
import { WithStories } from '../record/WithStories.tsx';
import { Segments } from '../Segments.tsx';
import { WithJournal } from '../WithJournal.tsx';
import { compareText } from './compare-text.ts';
import { FitPanel, FormsPanel, PairsPanel, PullPanel } from './Panels.tsx';

/** Before and after: what was answered and what was played, early and late. */
export function Compare({ site }: { site: Site }) {
  return <WithJournal loading={words.loading}>{(journal) => <Opened journal={journal} site={site} />}</WithJournal>;
}

function Opened({ journal, site }: { journal: Shown['journal']; site: Site }) {
  const shown = useRecord(journal, site);
  const { folded, keeping } = shown;
  const [saved, setSaved] = useState('');
  useEffect(() => setSaved(''), [folded]);
  const { surprise } = retrospectOf(folded);
  const save = () => {
    const name = `both-hands-before-and-after-${dayOf(Date.now())}.txt`;
    saveFile(name, 'text/plain;charset=utf-8', compareText(shown));
    setSaved(name);
  };
  return (
    <div class="compare record">
      <Keeping journal={journal} keeping={keeping} carry={`${site.root}record/#carry`} />
      <div class="parts">
        <Part id="memory" title={words.retrospect.title} lead={words.retrospect.lead}>
          <Retrospect shown={shown} />
        </Part>
        <Part id="pairs" title={words.pairs.title}>
          <PairsPanel folded={folded} root={site.root} />
        </Part>
        <Part id="forms" title={words.forms.title}>
          <FormsPanel folded={folded} root={site.root} />
        </Part>
        <Part id="pull" title={words.pull.title}>
          <FromRuns shown={shown} draw={PullPanel} />
        </Part>
        <Part id="fit" title={words.fit.title}>
          <FromRuns shown={shown} draw={FitPanel} />
        </Part>
        <Part id="words" title={words.surprise.title}>
          <div class="box">
            <Field
              id="compare.surprise"
              label={words.surprise.label}
              hint={words.surprise.hint}
              value={surprise}
              onInput={(value) => keepNote(journal, about, 'surprise', value)}
            />
          </div>
          <p class="row no-print">
            <button type="button" class="button" onClick={save}>
              {words.save}
            </button>
            <button type="button" class="button quiet" onClick={() => print()}>
              {words.print}
            </button>
            <a href={`${site.root}diagnostic/ask/`}>{words.ask}</a>
            <a href={`${site.root}record/`}>{words.record}</a>
          </p>
          <p role="status">{saved && words.saved(saved)}</p>
        </Part>
      </div>
    </div>
  );
}

/** A panel that needs the stories of the runs. */
function FromRuns({ shown, draw: Draw }: { shown: Shown; draw: (props: { shown: Shown }) => preact.JSX.Element }) {
  return (
    <WithStories stories={shown.stories} words={words}>
      {() => <Draw shown={shown} />}
    </WithStories>
  );
}

/** How well one could tell the two apart, then and now. */
function Retrospect({ shown: { journal, folded } }: { shown: Shown }) {
  const said = retrospectOf(folded);
  return (
    <>
      <p class="soft">{words.retrospect.ends}</p>
      {(['then', 'now'] as const).map((name) => (
        <fieldset key={name} class="one-to-seven">
          <legend>{words.retrospect[name]}</legend>
          <div class="segmented">
            <Segments
              name={`compare.${name}`}
              options={easeLevels}
              labelOf={String}
              value={said[name]}
              onChange={(level) => keepNote(journal, about, name, level)}
            />
          </div>
        </fieldset>
      ))}
      <p role="status" class="measure">
        {said.then && said.now && words.retrospect.says(said.then, said.now)}
      </p>
    </>
  );
}
