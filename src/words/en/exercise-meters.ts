/** What bars say to those who hear them. */
export const meters = { of: (value: number) => `${value} of 100` };
