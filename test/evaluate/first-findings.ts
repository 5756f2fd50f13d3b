import { evaluateScope } from '../../src/evaluate/evaluate-scope.ts'
import { NOTHING_ABOVE } from '../../src/evaluate/scope-content.ts'
import { AWS_KINDS } from '../../src/clouds/aws/kinds.ts'
import { DERIVED } from '../../src/clouds/clouds.ts'
import { derive, sourcesOf } from '../../src/derive/derive.ts'
import { withEnvironments } from '../../src/accounts/environment.ts'
import { compareWithHistory } from '../../src/past/compare.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Resource } from '../../src/model/resource.ts'
import { loadRules } from '../../src/rules/load/load.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { shippedPacks } from '../../src/rules/load/shipped-packs.ts'
import { PAYMENTS, accountOf } from '../support/account.ts'
import { settingsOf } from '../support/settings.ts'
import { NOW } from '../support/times.ts'

export const GROUP = 'aws_ec2_security_group'
export const ACL = 'aws_ec2_network_acl'
export const REGION = 'eu-west-1'

export const { rules } = loadRules(['default'], {
  withDisabled: true,
  workspace: shippedPacks(),
  model: AWS_KINDS,
  now: new Date(NOW),
})
const asking = rules.filter(({ query }) => query.subjects.some((kind) => kind === GROUP || kind === ACL))

export function resource(kind: string, id: string, reported: JsonObject): Resource {
  return { account: PAYMENTS, region: REGION, kind, id, name: id, reported: { id, ...reported }, edges: [] }
}

/** What the rules that ship find of groups and ACLs in a first run that read everything, or all but a kind. */
export function findingsOf(resources: readonly Resource[], unread?: string): readonly Finding[] {
  const needs = new Set(neededKinds(asking))
  const asked = [...new Set([...needs, ...sourcesOf(needs, DERIVED)])].filter((kind) => kind !== unread)
  const complete = asked.map((kind) => ({
    account: PAYMENTS,
    region: REGION,
    kind,
    count: 0,
  }))
  const scope = derive({ account: PAYMENTS, region: REGION, resources, complete, gaps: [] }, needs, DERIVED)
  const { violations } = evaluateScope(asking, { ...scope, account: accountOf(), above: NOTHING_ABOVE })
  return compareWithHistory({
    loaded: { status: 'none' },
    violations,
    outcomes: [],
    rules: rules.map(({ rule }) => rule),
    accounts: withEnvironments([accountOf()], [], settingsOf()),
    leftOut: [],
    coverage: { complete: [], gaps: [] },
    settings: settingsOf(),
    presence: null,
    now: NOW,
  }).findings
}
