type Mode = 'leadership' | 'management' | 'both' | 'neither';

const doing: Record<Mode, string> = {
  leadership: 'leading',
  management: 'managing',
  both: 'both hands',
  neither: 'neither hand',
};

export const score = {
  leading: 'leading',
  managing: 'managing',
  name: 'Score for two hands',
  ahead: 'not decided yet',
  now: 'the decision on this page',
  turningPoint: 'turning point',
  /**
   * The accessible name of a note: "5 of 11, 17:50, A trailer, with conditions: managing asked, managing played".
   * The time is in it wherever it is printed under the note, so that what is seen can be spoken.
   */
  note(
    number: number,
    total: number,
    label: string,
    told: {
      asked?: Mode | undefined;
      played?: Mode | undefined;
      now: boolean;
      hinge: boolean;
      time?: string | undefined;
    },
  ): string {
    const { asked, played, now, hinge, time } = told;
    const facts = [
      asked && `${doing[asked]} asked`,
      played ? `${doing[played]} played` : now ? score.now : score.ahead,
      hinge && score.turningPoint,
    ];
    const place = [`${number} of ${total}`, time, label].filter(Boolean).join(', ');
    return `${place}: ${facts.filter(Boolean).join(', ')}`;
  },
};
