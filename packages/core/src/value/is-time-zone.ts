/** Whether a time zone is named that the machine knows, such as `Europe/Madrid`. */
export function isTimeZone(timeZone: string | undefined): timeZone is string {
  if (!timeZone) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined
  } catch {
    return false
  }
}
