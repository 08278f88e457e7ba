import type { Introduction } from '@tiecraft/core'
import { advanceIntroduction } from '../../store/introduction/advance-introduction.ts'
import { newUuid } from '../../store/row/uuid.ts'
import { ActivityRef } from '../activity/activity.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { IntroductionEventTypeRef, IntroductionRef } from './introduction.ts'

const AdvanceIntroductionInput = builder.inputType('AdvanceIntroductionInput', {
  description: 'Something that happened on the way to an introduction of two contacts to each other.',
  fields: (t) => ({
    type: t.field({ type: IntroductionEventTypeRef, required: true, description: 'What happened.' }),
    contactId: t.globalID({
      for: ContactRef,
      required: true,
      description: 'Id of the contact it happened with; of either one where it concerns both.',
    }),
    otherContactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the other of the two.' }),
    at: t.field({ type: 'DateTime', description: 'When it happened; now unless said otherwise.' }),
    id: t.id({ description: "The portal's own id of the activity that is logged; one is made where it is absent." }),
    note: t.string({ description: "The seeker's own note." }),
  }),
})

type Advanced = { readonly introduction?: Introduction; readonly activityId?: string }

const AdvanceIntroductionPayload = builder.objectRef<Advanced & UserErrors>('AdvanceIntroductionPayload').implement({
  description: 'Where the introduction stands now, or why it did not move.',
  fields: (t) => ({
    introduction: t.expose('introduction', {
      type: IntroductionRef,
      nullable: true,
      description: 'The introduction; absent where it did not move.',
    }),
    activity: t.prismaField({
      type: ActivityRef,
      nullable: true,
      description: 'What was logged; absent where nothing was.',
      resolve: (query, { activityId: id }, _args, { prisma, tenantId }) =>
        id ? prisma.activity.findUnique({ ...query, where: { tenantId_id: { tenantId, id } } }) : null,
    }),
    userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
  }),
})

builder.mutationFields((t) => ({
  advanceIntroduction: t.field({
    type: AdvanceIntroductionPayload,
    description: 'Logs what happened on the way to an introduction; both sides must agree before it can be made.',
    args: { input: t.arg({ type: AdvanceIntroductionInput, required: true, description: 'What happened.' }) },
    resolve: async (_root, { input: { type, contactId, otherContactId, at, id, note } }, context) => {
      const move = { type, contactId: contactId.id, otherContactId: otherContactId.id, at: at ?? context.now }
      const advanced = await advanceIntroduction(
        { ...move, id: id ?? newUuid(), ...(note != null && { note }) },
        context,
      )
      return advanced.success ? { ...advanced.value, userErrors: [] } : userErrors(advanced.issues)
    },
  }),
}))
