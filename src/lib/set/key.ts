/** Where a reader's own set is kept, on their own machine. It stands alone because every page asks for it. */
export const SET_KEY = 'pir:set';
