/** What a learner reads on coming back to a run whose scenario has changed: one or two sentences for every outcome. */

/** The facts that a sentence tells, as `revive` gives them. Titles are of scenes. */
export interface RevivedFacts {
  kind: 'same' | 'mapped' | 'nearest' | 'read-only';
  now?: string;
  ended?: true;
  was?: string;
  words?: 'then';
  lost?: readonly string[];
  why?: string | { reason: string; scene?: string; stand?: number; of?: number };
}

/** How a run goes on, or why it does not. */
export function revivedSentence(facts: RevivedFacts): string {
  if (facts.kind === 'read-only') return keptAsItWas(facts);
  if (facts.kind === 'nearest') return goesOnElsewhere(facts);
  const place = facts.ended ? `at the end, ${quoted(facts.now)}` : `at ${quoted(facts.now)}`;
  const words = facts.words ? ' You see it in the words that you read then.' : '';
  return facts.kind === 'same'
    ? `You are where you were, ${place}.${words}`
    : `Parts of this scenario have new names; all your choices stand, and you are where you were, ${place}.${words}`;
}

function goesOnElsewhere({ now, was, ended, lost = [], why }: RevivedFacts): string {
  const on = ended ? `the story now ends with ${quoted(now)}` : `you go on at ${quoted(now)}`;
  const rest = lost.length ? ` ${noLongerFit(lost.length)}` : '';
  const { reason, scene, stand = 0, of = 0 } = typeof why === 'object' ? why : { reason: '' };
  switch (reason) {
    case 'choice-gone':
      return `What you chose at ${quoted(now)} is no longer one of the moves there. Choose again; your record keeps what you did before.`;
    case 'inserted':
      return `${quoted(now)} was added to this scenario after you left it at ${quoted(was)}; ${on}.${rest}`;
    case 'scene-gone':
      return `${quoted(was)}, where you were, is no longer part of this scenario; ${on}.${rest}`;
    case 'road':
      return `Your choices no longer lead to ${quoted(was)}, where you were; ${on}.${rest}`;
    case 'left-out':
      return `You are still at ${quoted(now)}. ${quoted(scene)}, which you had played, is no longer on this road; your record keeps what you chose.`;
    case 'order':
      return `The moments of this scenario stand in a new order. All your choices stand, and you are still at ${quoted(now)}.`;
    default:
      return stand === of
        ? `This scenario has changed since you were here. All your choices stand, and ${on}.`
        : `This scenario has changed since you were here; ${on}.${rest}`;
  }
}

function keptAsItWas({ was, why, words }: RevivedFacts): string {
  const seen = words ? 'in the words that you read then' : 'as it was';
  switch (why) {
    case 'finished':
      return `You finished this run with ${quoted(was)} before the scenario changed. It stays finished, and you see it in the words that you read then.`;
    case 'none':
      return `This scenario has changed${was ? ` since you were at ${quoted(was)}` : ''}, and none of your choices fits any more. The run is kept as it was; a new one begins at the start.`;
    case 'newer':
      return 'This run was played in a newer version of the scenario than this page has. Nothing in it is changed; load the page again to go on.';
    case 'gone':
      return `The scenario of this run is no longer part of the course. The run is kept${was ? `, up to ${quoted(was)}, ${seen}` : ' as it was'}.`;
    default:
      return 'This scenario has changed since you played it, and not all of your choices fit any more. The run is kept as it was; a new one begins at the start.';
  }
}

function noLongerFit(count: number): string {
  return count === 1
    ? 'One choice no longer fits; your record keeps it.'
    : `${count} choices no longer fit; your record keeps them.`;
}

function quoted(title: string | undefined): string {
  return `‘${title}’`;
}
