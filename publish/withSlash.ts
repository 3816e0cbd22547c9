/**
 * A script in line, before anything of the page is asked for. Some hosts answer `/folder` with the page of `/folder/`, and its
 * scripts would then be looked for one folder too high: the address gets its slash, without another request.
 */
export const withSlash =
  "/(\\/|\\.html?)$/.test(location.pathname)||history.replaceState(history.state,'',location.pathname+'/'+location.search+location.hash)"
