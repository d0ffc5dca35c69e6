/**
 * Lets module scripts of a built page run without holding it up. Astro writes them deferred, and a browser only goes to
 * the fragment of an address when the deferred scripts have run: on a slow network a link to a section of the gamebook
 * would show the first one until the player is there. Such a script has to wait for the end of the page by itself.
 */
export function asyncModules(html: string): string {
  return html.replace(/<script type="module" src=/g, '<script async type="module" src=');
}
