import schema from '../../../schema/rule.json' with { type: 'json' }
import { schemaCheck } from '../../text/schema-problems.ts'

/** What is wrong with one rule as it was written. Empty when it is well-formed. */
export const ruleProblems = schemaCheck(schema)
