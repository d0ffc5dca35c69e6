/** Mails to the participants of a workshop: the day after, ten days and thirty days later. Plain text, ready to send. */

type Call = 'leadership' | 'management' | 'both';

const asked: Record<Call, string> = { leadership: 'leading', management: 'managing', both: 'both hands at once' };

/** A moment to judge, with the authors' answer. */
export interface MailItem {
  text: string;
  calls: Call;
  why: string;
}

const answers = (items: readonly MailItem[]) =>
  items
    .map(({ calls, why }, at) => `${items.length > 1 ? `${at + 1}. ` : ''}The authors read: ${asked[calls]}. ${why}`)
    .join('\n\n');

/** Far enough down that nobody reads it by accident. */
const gap = 'Decide first. What the authors read stands below.\n\n.\n.\n.\n.\n';

export const kitMails = {
  lead: 'Three short mails. Memory grows by being asked, so each one asks before it tells. Copy them into your own mail program; the course sends nothing and learns nothing.',
  subject: 'Subject',
  copy: 'Copy this mail',
  copied: 'Copied.',
  select: 'Copying is blocked here. The text is selected: press Ctrl+C, or ⌘C.',
  open: 'Open in your mail program',
  textOf: (when: string) => `Text of the mail: ${when}`,
  /** Stands where the address of the scenario belongs until a script has put it there. */
  address: '[address of the scenario]',
  flipped: (title: string, fact: string) =>
    `Back to ‘${title}’, with one fact changed. ${fact} What would it ask for now?`,
  when: { next: 'The day after', ten: 'Ten days later', thirty: 'Thirty days later' },

  next(scenario: string, moment: { title: string; question: string } | undefined, cue: string | undefined) {
    return {
      subject: `${scenario}: two minutes, without looking`,
      text: [
        'Hello,',
        `Yesterday we played ‘${scenario}’. Two minutes today will keep more of it than an hour next month. Please answer from memory, before you ask anyone.`,
        ...(moment
          ? [`1. ‘${moment.title}’: what did you choose, and what did that moment ask for? ${moment.question}`]
          : []),
        `${moment ? '2' : '1'}. Your sentence began with ‘If’ and went on with ‘then I will’. Write it down again.${cue ? ` If it has slipped away, begin here: ‘If I next hear something like “${cue}”, then I will …’` : ''}`,
        `${moment ? '3' : '2'}. In which meeting this week could it be needed? Put the sentence into the invitation, where you alone will see it.`,
        'You need not send me anything.',
      ].join('\n\n'),
    };
  },

  ten(scenario: string, items: readonly MailItem[], address: string) {
    return {
      subject: `${scenario}, ten days on: the same moment in other clothes`,
      text: [
        'Hello,',
        items.length
          ? 'Read this, and decide what it asks for: leading, managing, or both hands at once. Which words tell you?'
          : `What do you still remember of ‘${scenario}’: which moment asked for leading, and which for managing? Which words told you?`,
        ...items.map(({ text }, at) => `${items.length > 1 ? `${at + 1}. ` : ''}${text}`),
        'And your sentence: has its ‘if’ come up yet? If it has, did the ‘then’ follow?',
        `To see where another road would have gone, play it again: ${address}`,
        ...(items.length ? [`${gap}\n${answers(items)}`] : []),
      ].join('\n\n'),
    };
  },

  thirty(scenario: string, items: readonly MailItem[], question: string | undefined) {
    return {
      subject: `${scenario}, a month on: keep, change or drop`,
      text: [
        'Hello,',
        ...(items.length
          ? ['One last moment. Leading, managing, or both hands at once?', ...items.map(({ text }) => text)]
          : []),
        'Then look at your sentence once more: ‘If …, then I will …’ Keep it if it has worked. Change it if the ‘if’ came and the ‘then’ did not. Drop it if the ‘if’ never came, and write one for something that did.',
        ...(question ? [`And one question for a colleague over lunch: ${question}`] : []),
        'A new scenario is the best way to find out what has stayed. Tell me if you would like one.',
        ...(items.length ? [`${gap}\n${answers(items)}`] : []),
      ].join('\n\n'),
    };
  },
};
