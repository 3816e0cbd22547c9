interface Pressed {
  readonly isComposing: boolean
  readonly keyCode: number
}

/** Whether a key belongs to an input method that is composing; some browsers tell it by the code 229 alone. */
export const isOfInputMethod = ({ isComposing, keyCode }: Pressed): boolean => isComposing || keyCode === 229
