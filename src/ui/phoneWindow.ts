/** Windows as narrow as a phone's, as a media query; the same width stands in the styles. */
export const phoneWindow = '(max-width: 639px)'
