/** Where the browser keeps nothing. Small, because the page of every scenario carries it. */
export const notKept = {
  title: 'Not kept',
  text: 'This browser does not store what you do here. Everything lasts as long as this page stays open, and we go on trying. You can take it with you:',
};

export const keptHere = {
  kept: 'Kept here.',
  writing: 'Being kept …',
  'not-kept': 'Not kept.',
};
