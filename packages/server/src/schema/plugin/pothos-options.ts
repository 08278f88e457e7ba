import type {
  FieldNullability,
  FieldRequiredness,
  InputFieldMap,
  InputType,
  InterfaceParam,
  SchemaTypes,
  TypeParam,
} from '@pothos/core'
import type { ArgumentRule, FieldRule } from '../../access/field-rules.ts'
import type { Context } from '../../request/context.ts'
import type { AccessPlugin } from './access/access-plugin.ts'
import type { AuditPlugin } from './audit/audit-plugin.ts'
import type { ColumnPlugin } from './column/column-plugin.ts'
import type { IdempotencyPlugin } from './idempotency/idempotency-plugin.ts'
import type { IdsPlugin } from './ids/ids-plugin.ts'
import type { LanguagePlugin, PreferredLocale } from './language/language-plugin.ts'
import type { PagePlugin } from './page/page-plugin.ts'
import type { RedactionPlugin } from './redaction/redaction-plugin.ts'
import type { RoundingPlugin } from './rounding/rounding-plugin.ts'
import type { SentPlugin } from './sent/sent-plugin.ts'
import type { Subject, SubjectPlugin } from './subject/subject-plugin.ts'

// The options that our plugins add to types, fields and arguments.

declare global {
  // biome-ignore lint/style/noNamespace: Pothos is extended by its global namespace.
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      access: AccessPlugin
      audit: AuditPlugin
      column: ColumnPlugin
      redaction: RedactionPlugin
      idempotency: IdempotencyPlugin
      ids: IdsPlugin
      page: PagePlugin
      language: LanguagePlugin
      subject: SubjectPlugin
      sent: SentPlugin
      rounding: RoundingPlugin
    }

    export interface FieldOptions<
      Types extends SchemaTypes,
      ParentShape,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveShape,
      ResolveReturnShape,
    > {
      /** Who may select the field; the rule of its type where it has none of its own. */
      access?: FieldRule
      /** Whether the answer of a mutation contains a secret, which is shown once and never stored. */
      showsSecret?: boolean
      /** Whom everything below the field is about; for fields derived from a row the seeker of the row. */
      subjectOf?: (source: ParentShape) => Subject | undefined
    }

    export interface ObjectTypeOptions<Types extends SchemaTypes, Shape> {
      /** The rule of fields without their own. */
      access?: FieldRule
      /** The language that the seeker of an object prefers, in which every text below it is said. */
      localeOf?: (source: Shape, context: Context) => PreferredLocale
    }

    export interface InterfaceTypeOptions<
      Types extends SchemaTypes,
      Shape,
      Interfaces extends InterfaceParam<Types>[],
      ResolveType,
    > {
      /** The rule of fields without their own. */
      access?: FieldRule
    }

    export interface InputFieldOptions<
      Types extends SchemaTypes,
      Type extends InputType<Types> | [InputType<Types>],
      Req extends FieldRequiredness<Type>,
    > {
      /** Who may set the argument; not advisers by default. */
      access?: ArgumentRule
    }
  }
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    access?: FieldRule | undefined
  }

  interface GraphQLArgumentExtensions {
    access?: ArgumentRule | undefined
  }
}
