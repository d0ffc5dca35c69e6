const counts = new WeakMap<Request, number>();

/** The next number on a page, from 1, so that what stands there twice has two ids. A page that is built is one request. */
export function nextOn(page: Request): number {
  const next = (counts.get(page) ?? 0) + 1;
  counts.set(page, next);
  return next;
}
