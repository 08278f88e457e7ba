import { describe, expect, it } from 'vitest'
import { normalizeEmployer } from './normalize-employer.ts'

describe('normalizeEmployer', () => {
  it.each([
    ['The Müller & Co. GmbH', 'muller'],
    ['Acme, Inc.', 'acme'],
    ['ACME Corporation', 'acme'],
    ['Foo GmbH & Co. KG', 'foo'],
    ['Telefónica S.A.', 'telefonica'],
    ['Tata Pvt. Ltd.', 'tata'],
    ['Johnson & Johnson', 'johnson johnson'],
    ['Johnson and Johnson, Inc.', 'johnson johnson'],
    ['U.S. Bank', 'us bank'],
    ['The Limited', 'limited'],
    ['Acme S.A. de C.V.', 'acme'],
    ['Acme S. de R.L. de C.V.', 'acme'],
    ['Acme Sp. z o.o.', 'acme'],
    ['Acme, spol. s r.o.', 'acme'],
    ['Acme A/S', 'acme'],
    ['Acme Sdn. Bhd.', 'acme'],
    ['AB Acme', 'acme'],
    ['ООО «Ромашка»', 'ромашка'],
    ['Müller AG', 'muller'],
    ['Mueller AG', 'muller'],
    ['Muller AG', 'muller'],
    ['Neue Queen', 'neue queen'],
    ['Ørsted A/S', 'orsted'],
    ['Oersted', 'orsted'],
    ['Ålborg Aktieselskab', 'alborg aktieselskab'],
    ['Aalborg Aktieselskab', 'alborg aktieselskab'],
    ['AB', 'ab'],
  ])('reads %s as %s', (employer, normalized) => {
    expect(normalizeEmployer(employer)).toBe(normalized)
  })

  it.each(['Self-employed', 'Freelance', 'n/a', '—', 'Stealth Startup'])('finds no employer in %s', (employer) => {
    expect(normalizeEmployer(employer)).toBeUndefined()
  })
})
