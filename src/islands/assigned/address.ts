import { isPerson, readSettings, settingsWord, type KeptAssignment, type Settings } from './kept.ts';

/**
 * What an address of a scenario says of the assignment that its run is for.
 *
 *   scenarios/<id>/?run=new&assigned=48213              the journal knows the rest
 *   scenarios/<id>/?run=new&assigned=48213.dyyn.1b2f    where the browser keeps nothing: settings and person as well
 *
 * The fragment is the moment of the run, and the settings have to reach a page that finds nothing kept; so they stand in
 * the query, as four letters and two numbers, and never a text of anybody: a query is sent to the host. A browser that
 * does keep things does not believe them, so that an address that is passed on makes nobody another person.
 */
export interface AssignedAddress {
  id: number;
  settings?: Settings;
  person?: number;
}

/** Reads the value of `assigned`. */
export function readAssigned(value: string | null): AssignedAddress | undefined {
  const [, id, word, person] = /^(\d{1,7})(?:\.([a-z]{4})\.([0-9a-z]{1,6}))?$/.exec(value ?? '') ?? [];
  if (id === undefined) return undefined;
  const [settings, number] = [readSettings(word), parseInt(person ?? '', 36)];
  return { id: Number(id), ...(settings && isPerson(number) && { settings, person: number }) };
}

/** Where a run for an assignment is begun. `root` is the address of the site's home page. */
export function beginAddress(root: string, scenario: string, assigned: KeptAssignment, keeps: boolean): string {
  return `${root}scenarios/${scenario}/?run=new&assigned=${assignedValue(assigned, keeps)}`;
}

function assignedValue({ id, settings, person }: KeptAssignment, keeps: boolean): string {
  return keeps ? `${id}` : `${id}.${settingsWord(settings)}.${person.toString(36)}`;
}

/** The page that shows what was assigned. */
export function assignedAddress(root: string, { link }: KeptAssignment): string {
  return `${root}assigned/${link && `#${link}`}`;
}
