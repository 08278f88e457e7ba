import './activity.ts'
import './catalogue.ts'
import './contact.ts'
import './duplicate.ts'
import './introduction.ts'
import './review.ts'
import './seeker.ts'
import './seeker-review.ts'
import './upkeep.ts'
import { builder } from '../builder.ts'
import { describeRelay } from './describe-relay.ts'

/** The whole GraphQL schema. */
export const schema = describeRelay(builder.toSchema())
