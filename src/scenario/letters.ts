/** The letters of the choices, in stored order, everywhere: page, paper, room. */
export const letters = ['A', 'B', 'C', 'D'] as const;
