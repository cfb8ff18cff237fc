/**
 * Milliseconds between two looks at the library while something is brought in, for `createFollower`:
 * hundreds of articles come at once, several times a second, and looking at each would hold the next up.
 */
export const importTimes = { quiet: 1500, atMost: 4000 } as const;
