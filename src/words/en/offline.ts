export const offline = {
  getting: 'Getting ready to work without a network …',
  ready: 'This page now works without a network, also after a reload.',
  waiting:
    'A newer version is on this device. Close the other pages of this course and reload this one; then it works without a network as well.',
  failed: 'Not ready for use without a network: some files could not be fetched. Everything else works.',
  again: 'Try again',
  never: {
    address:
      'Without a network this page works only while it stays open: from a plain http address or a file, browsers keep no pages. From an https address they do.',
    browser:
      'Without a network this page works only while it stays open: this browser, or the frame that the page stands in, keeps no pages.',
  },
};
