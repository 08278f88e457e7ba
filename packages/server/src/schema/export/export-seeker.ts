import type { SignedLink } from '../../request/links.ts'
import { linkMinutes } from '../../sign-in/signed-links.ts'
import { exportFormatNames, exportFormats } from '../../store/export/export-formats.ts'
import { noteExport } from '../../store/export/note-export.ts'
import { builder } from '../builder.ts'
import { enumOf, meaningsByKey } from '../code/enum-of.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'

const ExportFormatRef = enumOf(
  'ExportFormat',
  'The formats of an export.',
  exportFormatNames,
  meaningsByKey(exportFormats),
)

builder.relayMutationField(
  'exportSeeker',
  {
    description: 'A seeker whose data are to be exported.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      format: t.field({ type: ExportFormatRef, required: true, description: 'The format of the file.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    showsSecret: true,
    description: 'Makes a link to a file with everything stored of a seeker; anyone who has the link can follow it.',
    resolve: async (_root, { input: { seekerId, format } }, context) => {
      const noted = await noteExport(seekerId.id, context)
      if (!noted.success) return payloadOf<SignedLink>(noted)
      const link = await context.links.sign({ purpose: 'export', seekerId: noted.value, facts: { format } })
      return payloadOf({ success: true, value: link })
    },
  },
  {
    description: 'A link to the file, or the errors of the input.',
    outputFields: (t) => ({
      url: t.string({
        nullable: true,
        description: 'The address of the file, which needs no key; null if there are errors.',
        resolve: ({ value }) => value?.url,
      }),
      expiresAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: `When the link expires, ${linkMinutes} minutes from now; null if there are errors.`,
        resolve: ({ value }) => value?.expiresAt,
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
