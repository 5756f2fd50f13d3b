import { COMMON_PROPERTIES, type Kind } from '../../../model/kind.ts'
import { GLOBAL_REGION, type Resource } from '../../../model/resource.ts'
import type { Detail } from '../reading/detail.ts'
import { settingKindOf, type SettingSource } from '../reading/setting-source.ts'
import type { OpenTarget } from './target.ts'

/**
 * Known from sts:GetCallerIdentity or the assumed role, neither of which takes a permission in the account. What services
 * tell of the account as a whole beside that is read where somebody needs it.
 */
export function accountSource(details: readonly Detail[]): SettingSource {
  return {
    name: ACCOUNT_KIND,
    about: 'An account: who may do what in it, and how passwords have to be.',
    bases: ['account', 'iam_principal'],
    // The roles are how we came in; AWS's services make groups, roles and policies for themselves.
    compared: {
      volatile: [
        'role',
        'scan_roles',
        'groups',
        'roles',
        'policies',
        'instance_profiles',
        'server_certificates',
      ],
    },
    details,
  }
}

export const ACCOUNT_KIND = 'aws_account'

/** The parts of AWS (the SDK's own list, 2026-11). */
const PARTITIONS: readonly string[] = [
  'aws',
  'aws-cn',
  'aws-eusc',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-us-gov',
]

/** The kind as rules know it. */
export function accountKind(details: readonly Detail[]): Kind {
  const kind = settingKindOf(accountSource(details))
  const own = {
    partition: { type: 'string', values: PARTITIONS },
    role: { type: 'string' },
    scan_roles: { type: 'array', items: { type: 'string' } },
  } as const
  const lacks = (kind.lacks ?? []).filter((property) => property !== 'arn')
  return { ...kind, properties: { ...COMMON_PROPERTIES, ...own, ...kind.properties }, lacks }
}

/**
 * `role` is the ARN of the role that opened the account, null for the credentials' own; `scanRoles` are the names of all
 * roles of the account that the run acts as, on the way to other accounts too.
 */
export function accountResource({ account, role, scanRoles }: OpenTarget): Resource {
  const { id, name, partition } = account
  return {
    account: id,
    region: GLOBAL_REGION,
    kind: ACCOUNT_KIND,
    id,
    name,
    reported: {
      kind: ACCOUNT_KIND,
      id,
      name,
      arn: `arn:${partition}:iam::${id}:root`,
      tags: {},
      partition,
      ...(role === null ? {} : { role }),
      scan_roles: [...scanRoles],
    },
    edges: [],
  }
}
