/** How a move is read back. Used by the player, looking back, the gamebook and the command line. */

type Hand = 'leadership' | 'management';
type Mode = Hand | 'both' | 'neither';
type Fit = 'called-for' | 'partly' | 'not-now';

const asked: Record<Exclude<Mode, 'neither'>, string> = {
  leadership: 'leading',
  management: 'managing',
  both: 'both hands',
};

const did: Record<Exclude<Mode, 'neither'>, string> = {
  leadership: 'You led',
  management: 'You managed',
  both: 'You did both',
};

const how = { skilled: ', and well', fair: ', well enough', clumsy: ', roughly' };

export const handWork: Record<Hand, string> = { leadership: 'leading', management: 'managing' };

/** One sentence about what was asked, one about what was done. Never a grade. */
export function verdict(move: {
  calls: Exclude<Mode, 'neither'>;
  mode: Mode;
  fit: Fit;
  craft?: keyof typeof how | undefined;
  missing: readonly Hand[];
  notNeeded: readonly Hand[];
}): string {
  const call = `The moment asked for ${asked[move.calls]}.`;
  if (move.mode === 'neither') return `${call} Nothing was led or managed.`;
  const act = did[move.mode];
  const craft = how[move.craft ?? 'fair'];
  if (move.fit === 'called-for') {
    return move.craft === 'clumsy'
      ? `${call} ${act}: the right kind of work, roughly done.`
      : `${call} ${act}${craft}.`;
  }
  const lacked = move.missing.map((hand) => `${handWork[hand]} was missing`);
  const spare = move.notNeeded.map((hand) => `the ${handWork[hand]} was not needed`);
  const rest = [...lacked, ...spare].join(', and ');
  if (move.fit === 'partly') return `${call} ${act}${craft}, which could also work${rest && `; ${rest}`}.`;
  return `${call} ${act}${craft}; ${rest || 'one hand would have been enough'}.`;
}

/** The seven dimensions in plain words, by the kind of work: what the move was about. */
export const dimensionWork: Record<string, Record<Mode, string>> = {
  dir: {
    leadership: 'setting a direction',
    management: 'planning the way',
    both: 'direction and plan together',
    neither: 'where to go, and by which route',
  },
  ali: {
    leadership: 'bringing people to want the same thing',
    management: 'settling who does what',
    both: 'winning people over and dividing the work',
    neither: 'getting people behind one thing, and dividing it',
  },
  ins: {
    leadership: 'giving people a reason',
    management: 'checking and holding to what was agreed',
    both: 'a reason and a limit together',
    neither: 'why people would act, and what they are held to',
  },
  chg: {
    leadership: 'changing a pattern',
    management: 'making a pattern hold',
    both: 'changing a pattern and making it hold',
    neither: 'what to change, and what to keep steady',
  },
  hor: {
    leadership: 'looking years ahead',
    management: 'seeing to what is due',
    both: 'the long view and the near date',
    neither: 'what matters later, and what is due now',
  },
  amb: {
    leadership: 'going on with the unknown in the open',
    management: 'closing an unknown with facts',
    both: 'closing what can be known and saying what can not',
    neither: 'what is unknown, and who finds out',
  },
  suc: {
    leadership: 'asking whether you are getting somewhere new',
    management: 'delivering what was promised',
    both: 'keeping the promise and asking if it was the right one',
    neither: 'what would count as success',
  },
};
