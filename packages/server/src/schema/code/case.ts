/** `approach_sent` as `approachSent`. */
export function camelCase(code: string): string {
  return code.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `approach_sent` as `ApproachSent`. */
export function pascalCase(code: string): string {
  return camelCase(`_${code}`)
}
