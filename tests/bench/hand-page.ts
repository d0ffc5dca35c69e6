import { prepare } from '../../src/scenario/engine.ts';
import { paragraphs } from '../../src/scenario/text.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/**
 * What somebody would write by hand for one scenario: all its scenes and consequences in plain HTML, and a script that
 * shows the section a button names. No readings, no score, nothing kept.
 */
export function handPage(scenario: Scenario): string {
  const story = prepare(scenario);
  const sections = scenario.scenes.flatMap((scene) => {
    const title = `<h2 tabindex="-1">${escaped(scene.title)}</h2>`;
    const own = `<p>${escaped(scene.time ?? '')}</p>${title}${prose(scene.text)}`;
    if (scene.kind === 'ending') return [section(scene.id, own)];
    if (scene.kind === 'bridge') return [section(scene.id, own + onward(scene.next.at(-1)!.to))];
    const choices = scene.choices.map(({ id, text }) => `<li><button data-to="${id}">${escaped(text)}</button></li>`);
    return [
      section(scene.id, `${own}<ol>${choices.join('')}</ol>`),
      ...scene.choices.map((choice) => {
        const to = story.ways.get(choice)!.at(-1)!.to.id;
        return section(
          choice.id,
          `<h2 tabindex="-1">${escaped(choice.label)}</h2>${prose(choice.consequence)}${onward(to)}`,
        );
      }),
    ];
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(scenario.title)}</title>
<style>
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.5 Georgia, serif; color: #16171d; background: #f4f4f1; }
button { display: block; width: 100%; margin: 0.5rem 0; padding: 0.75rem; font: inherit; text-align: start; }
ol { padding: 0; list-style: upper-alpha inside; }
</style>
</head>
<body>
<h1>${escaped(scenario.title)}</h1>
<p>${escaped(scenario.premise)}</p>
${sections.join('\n')}
<script>
let shown = document.getElementById('${scenario.start}');
shown.hidden = false;
const show = (id) => {
  shown.hidden = true;
  shown = document.getElementById(id);
  shown.hidden = false;
  shown.querySelector('h2').focus({ preventScroll: true });
  scrollTo(0, 0);
};
document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button) show(button.dataset.to);
});
</script>
</body>
</html>
`;
}

function section(id: string, content: string): string {
  return `<section id="${id}" hidden>${content}</section>`;
}

function onward(to: string): string {
  return `<button class="on" data-to="${to}">Go on</button>`;
}

function prose(text: string): string {
  return paragraphs(text)
    .map((spans) => `<p>${spans.map((span) => escaped(span.text)).join('')}</p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
