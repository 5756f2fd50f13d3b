import type { Call, Operation, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { describeProfile, describeRole, tagList } from './describe.ts'
import { pageOf } from './pages.ts'
import { ownPolicy } from './principals.ts'
import { render } from './render.ts'
import { stateOf } from './state-of.ts'
import type { IamState } from './state.ts'

/** A list that comes in pages. */
export function listing(
  name: string,
  entriesOf: (state: IamState, call: Call) => readonly object[],
): Operation {
  return (call) => {
    const { page, more } = pageOf(call, entriesOf(stateOf(call), call))
    return render({ ...more, [name]: page })
  }
}

export function noSuch(what: string, name: string): AwsFault {
  return new AwsFault('NoSuchEntity', 404, `The ${what} with name ${name} cannot be found.`)
}

export const LISTS: Operations = {
  ListRoles: listing('Roles', ({ roles }, { account }) =>
    roles.map((role) => ({
      ...describeRole(role, account),
      ...(role.description === '' ? {} : { Description: role.description }),
      MaxSessionDuration: role.maxSessionDuration,
    })),
  ),
  ListInstanceProfiles: listing('InstanceProfiles', ({ profiles, roles }, { account }) =>
    profiles.map((profile) =>
      describeProfile(
        profile,
        roles.filter(({ name }) => name === profile.role),
        account,
      ),
    ),
  ),
  ListInstanceProfileTags: listing('Tags', ({ profiles }, { parameters }) => {
    const name = parameters.get('InstanceProfileName') ?? ''
    const profile = profiles.find((one) => one.name === name)
    if (profile === undefined) throw noSuch('Instance Profile', name)
    return tagList(profile.tags)
  }),
  ListPolicyTags: listing('Tags', ({ policies }, { parameters, account }) => {
    const arn = parameters.get('PolicyArn') ?? ''
    const policy = policies.find(({ name, path }) => ownPolicy(account, name, path) === arn)
    if (policy === undefined) throw new AwsFault('NoSuchEntity', 404, `Policy ${arn} was not found.`)
    return tagList(policy.tags)
  }),
}
