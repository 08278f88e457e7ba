/** A setting as the documentation describes it. */
export type SettingRow = {
  readonly meaning: string
  readonly allowed: string
  /** The default value, in words; absent where there is none. */
  readonly default?: string
}
