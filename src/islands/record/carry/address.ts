/** Whether an address means the very machine that a page is open on, so that a link to it is of no use to another one. */
export function isOnlyHere({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])\.?$/i.test(hostname);
}

/** Where a link with a run leads. `root` is the address of the site's home page as the page knows it. */
export function takeAddress(root: string, fragment: string, here: string = location.href): string {
  return `${new URL(`${root}take/`, here).href}#${fragment}`;
}
