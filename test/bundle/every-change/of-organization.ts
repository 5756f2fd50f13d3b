import { addPolicy } from '../../../sandbox/aws/organizations/state.ts'
import { SANDBOX } from '../support.ts'
import type { ChangeCase } from './change-case.ts'
import { edited, joined, put } from './edit.ts'

const DENY_LEAVING = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Stay', Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
}

/** Of the organisation, in its management account. */
export const ORGANIZATION_CHANGES: readonly ChangeCase[] = [
  {
    rule: 'aws-organizations-policy-changed',
    global: true,
    play: ({ organisation, name }) => {
      const policy = addPolicy(organisation.organizations, 'SERVICE_CONTROL_POLICY', {
        name,
        document: DENY_LEAVING,
      })
      return { found: name, id: policy.id, change: edited(policy, { targets: [] }) }
    },
  },
  {
    rule: 'aws-organizations-delegated-administrator-changed',
    global: true,
    single: true,
    play: ({ organisation: { organizations } }) => {
      organizations.delegatedServices.set(SANDBOX, ['guardduty.amazonaws.com'])
      const services = ['guardduty.amazonaws.com', 'sso.amazonaws.com']
      return { found: `account-${SANDBOX}`, change: put(organizations.delegatedServices, SANDBOX, services) }
    },
  },
  {
    rule: 'aws-iam-root-credentials-not-central-changed',
    global: true,
    single: true,
    play: ({ organisation: { organizations }, account }) => {
      organizations.rootFeatures = ['RootCredentialsManagement', 'RootSessions']
      return { found: account.id, change: edited(organizations, { rootFeatures: ['RootSessions'] }) }
    },
  },
]

/** Of an account that was a member. */
export const OF_MEMBER: ChangeCase = {
  rule: 'aws-account-organization-changed',
  global: true,
  single: true,
  play: ({ organisation, account }) => ({
    found: account.id,
    change: joined(organisation.left, account.id),
  }),
}
