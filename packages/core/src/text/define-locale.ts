import type { AdviserSentences } from './adviser-sentences.ts'
import { type Formats, formatsFor } from './formats.ts'
import type { Sentences } from './sentences.ts'

/**
 * The sentences a portal says in its own words; the rest stay as they are.
 *
 * Where a sentence is a function of facts a text will do too: `{name}` in it stands for the fact of that name.
 */
export type SentenceOverrides<Locale = Sentences> = Overrides<Locale>

type Overrides<Value> = Value extends null
  ? never
  : Value extends string
    ? string
    : Value extends (facts: never) => string
      ? Value | string
      : { readonly [Key in keyof Value]?: Overrides<Value[Key]> }

/**
 * Makes a locale from another one and your own sentences; what a language says to advisers is one of its own.
 *
 * @example
 * const ours = defineLocale(en, { causes: { no_updates: 'Nobody knows that you are still looking.' } })
 * ours.causes.no_updates // => 'Nobody knows that you are still looking.'
 */
export function defineLocale<Locale extends Sentences | AdviserSentences>(
  base: Locale,
  overrides: SentenceOverrides<Locale> & { readonly tag?: string },
): Locale {
  return merged(base, overrides, overrides.tag ?? base.tag)
}

/** A locale with the sentences of another in place of its own; null leaves one as it is. */
export function merged<Locale extends object>(base: Locale, overrides: object, tag: string): Locale {
  return merge(base, overrides, formatsFor(tag))
}

function merge<Part extends object>(base: Part, overrides: object, formats: Formats): Part {
  const own = new Map<string, unknown>(Object.entries(overrides))
  const merged = Object.entries(base).map(([key, said]) => [key, replaced(said, own.get(key), formats)])
  return { ...base, ...Object.fromEntries(merged) }
}

function replaced(said: unknown, own: unknown, formats: Formats): unknown {
  if (own === undefined || own === null) return said
  if (typeof said === 'function' && typeof own === 'string') return (facts: object) => fill(own, facts, formats)
  return isPart(said) && isPart(own) ? merge(said, own, formats) : own
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Puts facts into a text; what names no fact stays as it is. */
function fill(text: string, facts: object, formats: Formats): string {
  const byName = new Map<string, unknown>(Object.entries(facts))
  return text.replace(/\{(\w+)\}/g, (placeholder, name) =>
    byName.has(name) ? say(byName.get(name), formats) : placeholder,
  )
}

function say(fact: unknown, { number, list }: Formats): string {
  if (typeof fact === 'number') return number(fact)
  return Array.isArray(fact) ? list(fact.map(String)) : String(fact)
}
