/** A heading of a page and what stands below it. */
export type Section = { readonly heading: string; readonly body: string }

/** One thing to do in a week, as a page has it. */
export type Item = { readonly text: string; readonly isMarked: boolean; readonly day: string }

/** The sections of a page, in their order. */
export function sectionsOf(page: string): readonly Section[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...body] = section.split('\n')
      return { heading, body: body.join('\n') }
    })
}

/** Words as one counts them by hand: whatever has a letter or a digit. */
export function wordsIn(page: string): number {
  return page.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** What makes one thing the only one to do. */
const marks = ['If you do only one thing, do this.', 'Si solo haces una cosa, que sea esta.']

/** The things to do that a coach has listed, each of which begins with its day and its minutes. */
export function itemsIn({ body }: Section): readonly Item[] {
  const items = body.split('\n').filter((line) => line.startsWith('- **'))
  return items.map((text) => ({
    text,
    isMarked: marks.some((mark) => text.includes(mark)),
    day: text.slice('- **'.length).split(/[ ,]/)[0] ?? '',
  }))
}

type Named = { readonly id: string; readonly name: string }

/** Ids of the people that a text names, by their full name or by a first name that nobody else has. */
export function namedIn(text: string, people: readonly Named[]): readonly string[] {
  const bearers = new Map<string, number>()
  for (const { name } of people) bearers.set(firstName(name), (bearers.get(firstName(name)) ?? 0) + 1)
  return people
    .filter(({ name }) => hasWord(text, name) || (bearers.get(firstName(name)) === 1 && hasWord(text, firstName(name))))
    .map(({ id }) => id)
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}])${escaped}(?![\\p{L}])`, 'u').test(text)
}
