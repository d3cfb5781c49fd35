/**
 * Runs before the search page is painted: an address with a query needs room for its results, so that their
 * coming moves nothing in view. A literal script: its hash stands in the Content Security Policy.
 */
export const ROOM_FOR_RESULTS = `if(/[?&]q=[^&]/.test(location.search))document.documentElement.dataset.query=''`;
