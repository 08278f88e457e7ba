import type { Breach } from './breach.ts'
import type { Source } from './source.ts'

/** Finds lines, comments included, that speak of what a folder must not know. */
export function findMentions(sources: readonly Source[], unmentionable: RegExp): readonly Breach[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((content, index) => {
      const mention = content.match(unmentionable)
      return mention ? [{ path, line: index + 1, message: `mentions '${mention[0]}'` }] : []
    }),
  )
}
