/**
 * The address of a page or file of this site.
 * @param path from the site's root, without a leading slash, pages with a trailing one: `learn/two-kinds-of-work/`. Empty is the home page.
 */
export function address(path = ''): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path;
}
