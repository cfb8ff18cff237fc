/** The extension APIs as tests see them: none. A test that needs one passes its own at the seam. */
export const browser = {};
