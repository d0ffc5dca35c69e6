/** Bands and limits of part A, word for word as they were designed. */

/** Shown with every result of part A. */
export const limits = [
  'Fourteen self-reported preferences, one day, your present job in mind.',
  'Forced choice makes one side rise as the other falls and cannot show that you like both or neither.',
  'No norms, no validation study, no claim about ability.',
  'Not for selection, appraisal or comparison of people.',
  'People judge their own abilities only moderately well.',
];

export const use = 'A hypothesis to test against what you choose in scenarios and what colleagues see.';

export const bands = {
  managing: 'You lean clearly to management work in these answers.',
  'managing-slight': 'A slight lean to management work; it could be chance.',
  none: 'No clear lean in these answers.',
  'leading-slight': 'A slight lean to leadership work; it could be chance.',
  leading: 'You lean clearly to leadership work in these answers.',
};
