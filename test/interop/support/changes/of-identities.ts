import { IAM } from '@aws-sdk/client-iam'
import type { Connection } from '../account/connection.ts'
import { ACCOUNT } from '../account/scan.ts'
import { allow, type Made, type MotoChange, STRANGER, told } from './moto-change.ts'

const PolicyName = 'own'

function identityPolicy(action: string): string {
  const statement = { Effect: 'Allow', Action: action, Resource: '*' }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

/** A user who may do nothing, and what somebody does to it. */
function user(
  rule: string,
  change: (iam: IAM, UserName: string) => Pick<Made, 'change' | 'undo'>,
): MotoChange {
  return {
    rule,
    global: true,
    make: async (place, UserName) => {
      const iam = new IAM(place)
      const { User } = await iam.createUser({ UserName })
      return { id: told(User?.UserId, UserName), ...change(iam, UserName) }
    },
  }
}

function userPolicy(action: string) {
  return (iam: IAM, UserName: string) => ({
    change: () => iam.putUserPolicy({ UserName, PolicyName, PolicyDocument: identityPolicy(action) }),
    undo: () => iam.deleteUserPolicy({ UserName, PolicyName }),
  })
}

async function makeRole(place: Connection, RoleName: string) {
  const iam = new IAM(place)
  const trust = allow('sts:AssumeRole', { Service: 'ec2.amazonaws.com' })
  const { Role } = await iam.createRole({ RoleName, AssumeRolePolicyDocument: withoutResource(trust) })
  return { iam, id: told(Role?.RoleId, RoleName), trust: withoutResource(trust) }
}

/** As trust policies are. */
function withoutResource(policy: string): string {
  return policy.replace(',"Resource":"*"', '')
}

export const IDENTITY_CHANGES: readonly MotoChange[] = [
  user('aws-iam-user-administrator-changed', userPolicy('*')),
  user('aws-iam-user-policy-changed', userPolicy('s3:GetObject')),
  {
    rule: 'aws-iam-group-administrator-changed',
    global: true,
    make: async (place, GroupName) => {
      const iam = new IAM(place)
      const { Group } = await iam.createGroup({ GroupName })
      const PolicyDocument = identityPolicy('*')
      return {
        id: told(Group?.GroupId, GroupName),
        change: () => iam.putGroupPolicy({ GroupName, PolicyName, PolicyDocument }),
        undo: () => iam.deleteGroupPolicy({ GroupName, PolicyName }),
      }
    },
  },
  {
    rule: 'aws-iam-role-administrator-changed',
    global: true,
    make: async (place, RoleName) => {
      const { iam, id } = await makeRole(place, RoleName)
      const PolicyDocument = identityPolicy('*')
      return {
        id,
        change: () => iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument }),
        undo: () => iam.deleteRolePolicy({ RoleName, PolicyName }),
      }
    },
  },
  {
    rule: 'aws-iam-trust-changed',
    global: true,
    make: async (place, RoleName) => {
      const { iam, id, trust } = await makeRole(place, RoleName)
      const PolicyDocument = withoutResource(allow('sts:AssumeRole', { AWS: STRANGER }))
      return {
        id,
        change: () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument }),
        undo: () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }),
      }
    },
  },
  {
    rule: 'aws-iam-password-policy-changed',
    global: true,
    single: true,
    make: async (place) => {
      const iam = new IAM(place)
      const length = (MinimumPasswordLength: number) =>
        iam.updateAccountPasswordPolicy({ MinimumPasswordLength })
      await length(14)
      return { id: ACCOUNT, change: () => length(8), undo: () => length(14) }
    },
  },
  {
    rule: 'aws-iam-identity-providers-changed',
    global: true,
    single: true,
    make: (place, name) => {
      const iam = new IAM(place)
      const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${name}.example.com`
      return Promise.resolve({
        id: ACCOUNT,
        change: () =>
          iam.createOpenIDConnectProvider({
            Url: `https://${name}.example.com`,
            ThumbprintList: ['a'.repeat(40)],
          }),
        undo: () => iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn: arn }),
      })
    },
  },
]
