import { consentKinds, consentTable } from '../../sharing/sharing.ts'
import { RoleRef } from '../audit/role.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { connectionOf } from '../list/connection.ts'
import type { PageArguments } from '../list/page.ts'
import { relatedList } from '../list/related-list.ts'
import { SeekerRef } from '../seeker/seeker.ts'

export const ConsentKindRef = enumOf('ConsentKind', 'What a seeker can agree to.', consentKinds, {
  share_contacts_with_advisers: consentTable.share_contacts_with_advisers.meaning,
  share_sensitive_channels: consentTable.share_sensitive_channels.meaning,
})

export const SeekerConsentRef = builder.prismaObject('Consent', {
  name: 'SeekerConsent',
  access: 'everyone',
  fields: (t) => ({
    kind: t.expose('kind', { type: ConsentKindRef }),
    givenAt: t.expose('givenAt', { type: 'DateTime' }),
    givenBy: t.expose('givenBy', { type: RoleRef }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime', nullable: true }),
    withdrawnBy: t.expose('withdrawnBy', { type: RoleRef, nullable: true }),
  }),
})

const SeekerConsentConnectionRef = connectionOf('SeekerConsent', SeekerConsentRef)

const lastConsentFirst = { list: 'consents', by: ['id'], direction: 'desc' } as const

builder.prismaObjectFields(SeekerRef, (t) => ({
  consents: t.connection(
    {
      access: 'everyone',
      description: 'The consents of the seeker, given or withdrawn, latest first.',
      ...relatedList('consents', SeekerConsentRef, (_args: PageArguments) => ({ order: lastConsentFirst })),
    },
    SeekerConsentConnectionRef,
  ),
}))
