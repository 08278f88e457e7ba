import './activity.ts'
import './advance-introduction.ts'
import './catalogue.ts'
import './contact.ts'
import './contact-merge.ts'
import './contact-relationship.ts'
import './duplicate.ts'
import './introduction.ts'
import './merge-contacts.ts'
import './review.ts'
import './seeker.ts'
import './seeker-review.ts'
import './undo-merge.ts'
import './upkeep.ts'
import { builder } from '../builder.ts'
import { describeRelay } from './describe-relay.ts'

/** The whole GraphQL schema. */
export const schema = describeRelay(builder.toSchema())
