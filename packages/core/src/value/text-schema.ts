import * as z from 'zod'

// PostgreSQL stores neither NUL nor half a surrogate pair; both are refused here instead of being lost there.
const storable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

/** Plain text of 1 to `maximum` characters. */
export function textSchema(maximum: number): z.ZodString {
  return z.string().min(1).max(maximum).refine(storable, { error: 'storable_text' })
}

const visible = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u

/** A name: text with at least one visible character. */
export function nameSchema(maximum: number): z.ZodString {
  // An empty text is too short already.
  return textSchema(maximum).refine((text) => text === '' || visible.test(text), { error: 'visible_text' })
}

/** An identifier the caller chose: 1 to 200 characters, compared exactly. */
export const idSchema = textSchema(200).meta({ format: 'id' })

/** A short label for a need or an offer, such as `figma` or `hiring in logistics`. */
export const tagSchema = textSchema(60)
