/** The parts of a KeyboardEvent that are read here, since `keyCode` is deprecated there. */
interface PressedKey {
  readonly isComposing: boolean
  readonly keyCode: number
}

/** Whether a key belongs to an input method that is composing; some browsers only show it by the code 229. */
export const isOfInputMethod = ({ isComposing, keyCode }: PressedKey): boolean => isComposing || keyCode === 229
