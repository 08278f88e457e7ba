import { match } from '@formatjs/intl-localematcher'
import { en, type Sentences } from '@tiecraft/core'
import { es } from '@tiecraft/core/es'
import Negotiator from 'negotiator'

/** What the server can say everything in; the first is the one for everybody else. */
const locales: readonly Sentences[] = [en, es]

/** Wishes beyond these are not looked at. */
const mostWishes = 10

/**
 * The sentences for a reader, by the value of an `Accept-Language` header or one language tag.
 *
 * Of what is wished for, most wanted first, the nearest that there is; English where nothing is near or nothing is said.
 */
export function chooseLocale(acceptLanguage: string | null | undefined): Sentences {
  if (!acceptLanguage) return en
  const wishes = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages()
  const tags = locales.map(({ tag }) => tag)
  const chosen = match(wishes.filter(isTag).slice(0, mostWishes), tags, en.tag)
  return locales.find(({ tag }) => tag === chosen) ?? en
}

function isTag(wish: string): boolean {
  try {
    return Intl.getCanonicalLocales(wish).length > 0
  } catch {
    return false
  }
}
