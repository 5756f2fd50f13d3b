import { type PlayedProfile, type PlayedRole, uniqueId } from './principals.ts'

/** Documents come encoded for URLs (RFC 3986): IAM's API reference. */
export function encoded(document: object): string {
  return encodeURIComponent(JSON.stringify(document)).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

export function tagList(tags: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

/** What all operations say of a role. */
export function describeRole({ name, path, created, trust }: PlayedRole, account: string): object {
  return {
    Path: path,
    RoleName: name,
    RoleId: uniqueId('AROA', account, name),
    Arn: `arn:aws:iam::${account}:role${path}${name}`,
    CreateDate: created,
    AssumeRolePolicyDocument: encoded(trust),
  }
}

export function describeProfile(
  { name, path, created }: PlayedProfile,
  roles: readonly PlayedRole[],
  account: string,
): object {
  return {
    Path: path,
    InstanceProfileName: name,
    InstanceProfileId: uniqueId('AIPA', account, name),
    Arn: `arn:aws:iam::${account}:instance-profile${path}${name}`,
    CreateDate: created,
    Roles: roles.map((role) => describeRole(role, account)),
  }
}
