/** Coming back: on the home page and in the library. A script in the page puts values where `%` stands. */
export const resume = {
  title: 'Continue where you were',
  whose: 'The progress of %',
  at: 'At ‘%’',
  place: '% of %',
  go: 'Continue',
  other: 'One more run is open. You find it in your record.',
  others: '% more runs are open. You find them in your record.',
  record: 'My record',
};
