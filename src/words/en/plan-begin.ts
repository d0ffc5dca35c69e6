/** What a plan can begin with. */
export const planBegin = {
  wrote: (sentence: string) => `When you looked back at a run, you wrote: ‘${sentence}’`,
  take: 'Begin with this',
};
