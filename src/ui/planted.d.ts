/** The variable that is set in the build for the journey about planted faults. */
interface ImportMetaEnv {
  readonly VITE_PLANTED_FAULTS?: string
}
