/** Screens of the player that most runs never see. */
export const rareScreens = {
  /** An address that is no moment of a run. */
  lost: {
    title: 'This address leads nowhere in this scenario',
    unknown: (id: string) => `‘${id}’ is not a moment of this scenario. The link may be old, cut or mistyped.`,
    elsewhere: (id: string) => `‘${id}’ is a moment of this scenario, but not of the run that you have open.`,
  },
  print: 'Print the paper version',
  leavePaper: 'Back to the screen version',
};
