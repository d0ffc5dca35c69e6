import { plain } from '../../scenario/text.ts';
import type { Decision, Scenario } from '../../scenario/types.ts';
import { kitMails as words, type MailItem } from '../../words/en/kit-mails.ts';

export interface Mail {
  when: string;
  subject: string;
  text: string;
}

/**
 * The mails after a workshop. What they ask comes from the scenario: its first key decision the day after, the same call
 * in other clothes and one changed fact on the tenth day, another such moment on the thirtieth.
 */
export function mailsOf(scenario: Scenario): Mail[] {
  const decisions = scenario.scenes.filter((scene) => scene.kind === 'decision');
  const keyed = decisions.find((scene) => scene.key && scene.debrief) ?? decisions.find(({ debrief }) => debrief);
  const clothes = decisions.flatMap(({ again }) => again).map(itemOf);
  const flips = decisions.flatMap((scene) => scene.flips.map((flip) => flipItem(scene, flip)));
  const ten = [...clothes.slice(0, 1), ...flips.slice(0, 1)];
  const thirty = clothes.length > 1 ? clothes.slice(-1) : flips.slice(1, 2);
  return [
    { when: words.when.next, ...words.next(scenario.title, keyed && momentOf(keyed), cueOf(keyed)) },
    { when: words.when.ten, ...words.ten(scenario.title, ten, words.address) },
    { when: words.when.thirty, ...words.thirty(scenario.title, thirty, firstOf(scenario.questions)) },
  ];
}

function momentOf({ title, debrief }: Decision) {
  return { title, question: plain(debrief!.question) };
}

/** A phrase of the scene that shows what it asks for, to begin an if-then sentence with. */
function cueOf(scene: Decision | undefined): string | undefined {
  const [cue] = scene?.cues.filter(({ asks }) => scene.calls === 'both' || asks === scene.calls) ?? [];
  return cue && plain(cue.quote);
}

function itemOf({ text, calls, why }: Decision['again'][number]): MailItem {
  return { text: plain(text), calls, why: plain(why) };
}

function flipItem(scene: Decision, { fact, calls, why }: Decision['flips'][number]): MailItem {
  return { text: words.flipped(scene.title, plain(fact)), calls, why: plain(why) };
}

function firstOf(questions: readonly string[]): string | undefined {
  return questions[0] === undefined ? undefined : plain(questions[0]);
}
