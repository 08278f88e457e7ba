import { remember } from './remember.ts'

/** There are about 600 names of zones. */
const maxNames = 1_000

/** Whether a time zone is named that the machine knows, such as `Europe/Madrid`. */
export function isTimeZone(timeZone: string | undefined): timeZone is string {
  return !!timeZone && isKnown(timeZone)
}

const isKnown = /* @__PURE__ */ remember(maxNames, (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined
  } catch {
    return false
  }
})
