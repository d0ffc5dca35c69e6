/** Where the browser keeps nothing. Small, because the page of every scenario carries it. */
export const notKept = {
  title: 'Not kept',
  text: 'This browser stores nothing of what you do. It lasts as long as this page stays open; we go on trying.',
};

export const keptHere = {
  kept: 'Kept here.',
  writing: 'Being kept …',
  'not-kept': 'Not kept.',
};
