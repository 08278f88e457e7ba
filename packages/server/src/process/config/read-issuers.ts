import * as z from 'zod'
import { StartError } from '../../failure/start-error.ts'
import { type Issuer, issuerSchema } from '../../sign-in/issuer.ts'
import { issuerSettings, issuersSetting, jsonOf } from './issuer-settings.ts'

/** Reads the trusted identity providers, none by default; throws where settings are incomplete. */
export function readIssuers(given: Readonly<Record<string, string | undefined>>): readonly Issuer[] {
  const set = Object.entries(issuerSettings).filter(([name]) => given[name] !== undefined)
  if (given.OIDC_ISSUERS !== undefined) {
    if (set.length > 0) throw wrong(`OIDC_ISSUERS is set, and ${set[0]?.[0]} is too; set only one of them.`)
    return readSeveral(given.OIDC_ISSUERS)
  }
  if (set.length === 0) return []
  const read = Object.fromEntries(set.map(([name, setting]) => [setting.field, setting.read(given[name] ?? '')]))
  const parsed = issuerSchema.safeParse(read)
  if (parsed.success) return [parsed.data]
  const fields = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const complaints = Object.entries(issuerSettings)
    .filter(([, { field }]) => fields.has(field))
    .map(([name, { allowed }]) => `${name} is ${shown(name, given[name])}, but must be ${allowed}`)
  throw wrong(`${complaints.join('; ')}.`)
}

function readSeveral(text: string): readonly Issuer[] {
  const parsed = z.array(issuerSchema).min(1).safeParse(jsonOf(text))
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole')
    throw wrong(`OIDC_ISSUERS must be ${issuersSetting.OIDC_ISSUERS.allowed}; wrong or missing: ${places.join(', ')}.`)
  }
  const repeated = parsed.data.find(({ issuer }, index) => parsed.data.findIndex((it) => it.issuer === issuer) < index)
  if (repeated) throw wrong(`OIDC_ISSUERS names ${repeated.issuer} twice.`)
  return parsed.data
}

/** A value as an error shows it; never a key, which may be private. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined) return 'not set'
  return name === 'OIDC_JWKS' ? 'set' : `"${value}"`
}

function wrong(message: string): StartError {
  return new StartError('wrong_setting', message)
}
