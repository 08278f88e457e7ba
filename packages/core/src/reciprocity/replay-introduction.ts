import type { Issue, Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import { advanceIntroduction } from './advance-introduction.ts'
import type { Introduction } from './introduction.ts'
import { compareIntroductionEvents, type IntroductionEvent } from './introduction-event.ts'

/**
 * Makes an introduction again from all its events, in whatever order they were entered.
 *
 * Events that were not possible when they happened are named by their place in the list.
 */
export function replayIntroduction(start: Introduction, events: readonly IntroductionEvent[]): Result<Introduction> {
  let introduction = start
  const issues: Issue[] = []
  const entries = events.map((event, index) => ({ event, index }))
  for (const { event, index } of entries.sort((first, second) =>
    compareIntroductionEvents(first.event, second.event),
  )) {
    const advanced = advanceIntroduction(introduction, event)
    if (advanced.success) introduction = advanced.value[0]
    else issues.push(...advanced.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })))
  }
  return resultOf(introduction, issues)
}
