/** Windows that are wide enough for the text beside the graph, as a media query. */
export const roomForTwo = '(min-width: 1200px)'
