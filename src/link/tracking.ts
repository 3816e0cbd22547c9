/** What programs add to links in order to follow readers around. */
const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_g[al]|spm|scm|from_wecom|share_from|sdata|reserved)=/iu

/** Whether a piece of a query or a fragment (`name=value`) is of that sort. */
export const isTracking = (piece: string): boolean => tracking.test(piece)

/** The query of an address, with its `?`, without what only serves to follow readers around. */
export function untracked(search: string): string {
  const others = search
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '' && !isTracking(piece))
  return others.length === 0 ? '' : `?${others.join('&')}`
}
