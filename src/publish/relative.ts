/**
 * The address that pages are built for. It stands for the folder of the host where the site is put, which is not known
 * when it is built: every page gets links relative to itself instead.
 */
export const base = '/__base__';

/**
 * Makes the links of a built page relative.
 * `file` is the page's path inside the site with forward slashes: `learn/index.html`.
 */
export function relativeLinks(html: string, file: string): string {
  const depth = file.split('/').length - 1;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  return html.replaceAll(`${base}/`, root);
}
