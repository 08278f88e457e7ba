/** A phrase as it stands at the beginning of a sentence. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** A phrase as it stands within a sentence. */
export function uncapital(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1)
}
