/** Around the player: what the scenario is. */
export const scenarioPage = {
  family: { crisis: 'Crisis', scaling: 'Growth', innovation: 'Something new', integration: 'The long road' },
  level: { introductory: 'Introductory', intermediate: 'Intermediate', advanced: 'Advanced' },
  decisions: (count: number) => `${count} decisions`,
  minutes: (count: number) => `about ${count} minutes`,
  youAre: 'You are',
  /** Where looking back goes on. */
  after: 'Afterwards',
  comeBack: 'Come back to this in two, ten and thirty days',
  diagnostic: 'Two short looks at which work you lean to',
};
