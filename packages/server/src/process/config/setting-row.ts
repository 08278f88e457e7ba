/** A setting as it is told to whoever runs the server. */
export type SettingRow = {
  readonly meaning: string
  readonly allowed: string
  /** What it is unless set, in words, where it is anything. */
  readonly default?: string
}
