/** What has to be known of a scenario to name a moment of it: far less than the scenario, so a page can carry it. */
export interface Place {
  title: string;
  /** How many decisions every run has. */
  decisions: number;
  /** Id and title of every decision. */
  scenes: [id: string, title: string][];
  /** By choice id: which of `scenes` it belongs to. */
  at: Record<string, number>;
  /** By choice id: two to five words. Left out where only moments are named. */
  labels?: Record<string, string>;
  /** Where links are read or written: the revision, and by scene id the phrases that can be tapped there. */
  phrases?: { revision: number; of: Record<string, string[]> };
}

/** By scenario id. */
export type Places = Record<string, Place>;

/** The place with an id that came from elsewhere. */
export function placeWith(places: Places, scenario: string): Place | undefined {
  return Object.hasOwn(places, scenario) ? places[scenario] : undefined;
}

/** Id and title of the decision that a choice belongs to, if the scenario still has it. */
export function sceneOf(place: Place | undefined, choice: string): [id: string, title: string] | undefined {
  return place && Object.hasOwn(place.at, choice) ? place.scenes[place.at[choice]!] : undefined;
}
