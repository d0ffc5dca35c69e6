import { siteRoot } from '../course-data.ts';

/** Where the parts of this page stand, and the pages of a scenario that they lead to. */
export const placeOf = {
  part: (id: string) => `part-${id}`,
  decision: (scene: string) => `at-${scene}`,
  person: (number: number) => `person-${number}`,
};

export const pageOf = {
  room: (scenario: string) => `${siteRoot()}scenarios/${encodeURIComponent(scenario)}/room/`,
  kit: (scenario: string) => `${siteRoot()}scenarios/${encodeURIComponent(scenario)}/kit/`,
  story: (scenario: string) => `${siteRoot()}scenarios/${encodeURIComponent(scenario)}/`,
  assign: () => `${siteRoot()}trainers/assign/`,
  trainers: () => `${siteRoot()}trainers/`,
};
