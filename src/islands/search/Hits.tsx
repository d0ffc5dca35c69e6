import { search as words } from '../../words/en/search.ts';
import { kinds, type ExcerptPart, type Results } from './results.ts';

/** What was found, lessons and scenarios apart. */
export function Hits({ results, more }: { results: Results; more: number }) {
  return (
    <div class="hits">
      {kinds
        .filter((kind) => results[kind].length > 0)
        .map((kind) => (
          <section key={kind} aria-labelledby={`hits-${kind}`}>
            <h2 id={`hits-${kind}`}>{words.kinds[kind]}</h2>
            <ul role="list">
              {results[kind].map(({ url, title, excerpt }) => (
                <li key={url}>
                  <h3>
                    <a class="whole" href={url}>
                      {title}
                    </a>
                  </h3>
                  <p>
                    … <Excerpt parts={excerpt} /> …
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {more > 0 && (
        <p class="soft">
          {words.more(more)} {words.narrow}
        </p>
      )}
    </div>
  );
}

function Excerpt({ parts }: { parts: ExcerptPart[] }) {
  return <>{parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>;
}
