/** Converts `approach_sent` to `approachSent`. */
export function camelCase(code: string): string {
  return code.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Converts `approach_sent` to `ApproachSent`. */
export function pascalCase(code: string): string {
  return camelCase(`_${code}`)
}
