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
  /** The accessible name of a note: "5 of 11, A trailer, with conditions: managing asked, managing played". */
  note(
    number: number,
    total: number,
    label: string,
    told: { asked?: Mode | undefined; played?: Mode | undefined; now: boolean; hinge: boolean },
  ): string {
    const { asked, played, now, hinge } = told;
    const facts = [
      asked && `${doing[asked]} asked`,
      played ? `${doing[played]} played` : now ? score.now : score.ahead,
      hinge && score.turningPoint,
    ];
    return `${number} of ${total}, ${label}: ${facts.filter(Boolean).join(', ')}`;
  },
  legend: {
    title: 'How to read it',
    fit: 'asked for and played',
    missing: 'asked for, missing',
    small: 'played, not needed',
    both: 'both hands at once',
    rest: 'neither hand',
    hinge: 'turning point',
  },
};
