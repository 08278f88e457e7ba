/** Whether a text is a well-formed BCP 47 language tag, such as `es-MX`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
