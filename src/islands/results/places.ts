/** The site's home page, from this one: the list of the course need not be fetched for a link. */
const root = '../../';

/** The field for what is pasted: where the focus goes when what had it is gone. */
export const fieldId = 'results-field';

/** Where the parts of this page stand, and the pages of a scenario that they lead to. */
export const placeOf = {
  part: (id: string) => `part-${id}`,
  decision: (scene: string) => `at-${scene}`,
  person: (number: number) => `person-${number}`,
};

export const pageOf = {
  room: (scenario: string) => `${root}scenarios/${encodeURIComponent(scenario)}/room/`,
  kit: (scenario: string) => `${root}scenarios/${encodeURIComponent(scenario)}/kit/`,
  story: (scenario: string) => `${root}scenarios/${encodeURIComponent(scenario)}/`,
  assign: () => `${root}trainers/assign/`,
  trainers: () => `${root}trainers/`,
};
