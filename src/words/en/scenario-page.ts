/** Around the player: what the scenario is. */
export const scenarioPage = {
  family: { crisis: 'Crisis', scaling: 'Growth', innovation: 'Something new', integration: 'The long road' },
  level: { introductory: 'Introductory', intermediate: 'Intermediate', advanced: 'Advanced' },
  decisions: (count: number) => `${count} decisions`,
  minutes: (count: number) => `about ${count} minutes`,
  youAre: 'You are',
};
