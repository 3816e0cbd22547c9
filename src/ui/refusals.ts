/** Errors that a browser throws although nothing is wrong with the program. */

/**
 * Whether the browser refused something: storage is off or full, the clipboard is not allowed, a database does not open.
 * Faults of the program are errors of other classes.
 */
export const isRefusal = (thrown: unknown): boolean => thrown instanceof DOMException

/** Whether something was stopped on purpose, by an `AbortSignal`. */
export const isAbort = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'AbortError'
