import './activity.ts'
import './catalogue.ts'
import './contact.ts'
import './review.ts'
import './seeker.ts'
import './seeker-review.ts'
import { builder } from '../builder.ts'

/** The whole GraphQL schema. */
export const schema = builder.toSchema()
