/** Runs something later, in milliseconds; answers how to call it off. */
export type Alarm = (run: () => void, after: number) => () => void;

export const timer: Alarm = (run, after) => {
  const id = setTimeout(run, after);
  return () => clearTimeout(id);
};
