/** While the panel that hands in a run is fetched. Small, because looking back carries it. */
export const handInLoading = {
  loading: 'Making the code …',
  notLoaded:
    'The code could not be made, because a part of this page did not come. It comes when you are online again; your run stays here.',
};
