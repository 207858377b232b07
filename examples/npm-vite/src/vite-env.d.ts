/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Origin of the collector. */
  readonly VITE_COLLECTOR: string
}
