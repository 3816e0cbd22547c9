/** The windows in which the text may stand beside the graph, as a media query. */
export const roomForTwo = '(min-width: 1200px)'
