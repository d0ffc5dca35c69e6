import { formLetter, forms, optionsOf, pairs, sureLevels, type Form } from '../../progress/diagnostic.ts';
import { diagnostic as words } from '../../words/en/diagnostic.ts';
import { bands, limits, use } from '../../words/en/instrument-limits.ts';
import { pairWords, vignetteWords } from '../../words/en/instruments.ts';

/** All questions as a sheet to tick, with the key and the bands at the end. Needs no script. */
export function Paper() {
  return (
    <div class="diagnostic-paper">
      <section aria-labelledby="paper.pairs">
        <h2 id="paper.pairs">{words.onPaper.partA}</h2>
        <p>{words.parts.pairs.lead}</p>
        <ol>
          {pairs.map((pair) => (
            <li key={pair.id}>
              {pairWords[pair.id]!.stem} …
              <ul role="list" class="ticks">
                {optionsOf(pair).map((hand, index) => (
                  <li key={hand}>
                    <Tick /> {'ab'[index]}) {pairWords[pair.id]![hand]}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      {(['form-a', 'form-b'] as const).map((form) => (
        <Vignettes key={form} form={form} />
      ))}
      <Key />
    </div>
  );
}

function Vignettes({ form }: { form: Form }) {
  return (
    <section aria-labelledby={`paper.${form}`}>
      <h2 id={`paper.${form}`}>{words.onPaper.partB(formLetter[form])}</h2>
      <p>
        {words.question} {form === 'form-b' && words.onPaper.formB}
      </p>
      <ol>
        {Object.keys(forms[form]).map((id) => (
          <li key={id}>
            {vignetteWords[id]!.text}
            <ul role="list" class="ticks in-row">
              {(['leadership', 'management', 'both'] as const).map((call) => (
                <li key={call}>
                  <Tick /> {words.calls[call]}
                </li>
              ))}
              <li>
                {words.onPaper.sure} {sureLevels.join(' · ')}
              </li>
            </ul>
            <span class="write-line" />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Key() {
  const rows: [string, string][] = [
    ['0–3', bands.managing],
    ['4', bands['managing-slight']],
    ['5–9', bands.none],
    ['10', bands['leading-slight']],
    ['11–14', bands.leading],
  ];
  return (
    <section class="paper-key" aria-labelledby="paper.key">
      <h2 id="paper.key">{words.onPaper.key}</h2>
      <h3>{words.onPaper.partA}</h3>
      <p>
        {words.onPaper.keyPairs}{' '}
        {pairs.map(({ first }, index) => `${index + 1}${first === 'leadership' ? 'a' : 'b'}`).join(', ')}.
      </p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.onPaper.count}</th>
            <th scope="col">{words.onPaper.band}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([count, band]) => (
            <tr key={count}>
              <th scope="row">{count}</th>
              <td>{band}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{words.pairsResult.limits}.</strong> {limits.join(' ')} <strong>{words.pairsResult.use}</strong>
        {use}
      </p>
      {(['form-a', 'form-b'] as const).map((form) => (
        <div key={form}>
          <h3>{words.onPaper.partB(formLetter[form])}</h3>
          <ol>
            {Object.entries(forms[form]).map(([id, call]) => (
              <li key={id}>
                <b>{words.formResult.calls[call]}</b>: {vignetteWords[id]!.because}
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p>
        {words.formResult.chance} {words.formResult.design} {words.formResult.note}
      </p>
    </section>
  );
}

/** A box to tick. */
function Tick() {
  return (
    <svg class="tick" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="12" height="12" />
    </svg>
  );
}
