import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  OrganizationsClient,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations'
import { describe, expect, it } from '@jest/globals'
import { onlyRegions } from '../../sandbox/aws/organizations/state.ts'
import { DERIVED } from '../../src/clouds/clouds.ts'
import { deriving } from '../../src/derive/stage.ts'
import { collectAll } from '../clouds/aws/harness.ts'
import { KEYS } from './support/moto-accounts.ts'
import { useMoto } from './support/use-moto.ts'

const ACCOUNT = '123456789012'
const ROOT = 'aws_organizational_root'
const MEMBER = 'aws_organizations_account'
const POLICY = 'aws_organizations_policy'
const ADMINISTRATOR = 'aws_organizations_delegated_administrator'

const moto = useMoto()

async function read(...kinds: readonly string[]) {
  const request = { kinds, regions: ['us-east-1'], deriving: deriving(kinds, DERIVED) }
  const all = await collectAll(request, { environment: { AWS_REGION: 'us-east-1' } })
  const own = all.resources.filter(({ kind }) => kinds.includes(kind))
  const gaps = all.gaps.map(({ kind, action }) => `${kind} ${action}`)
  return { gaps, reported: own.map(({ reported }) => reported), doubts: own.map(({ doubts }) => doubts) }
}

describe('an organisation on moto', () => {
  it('has policies, accounts and administrators as its management account sees them', async () => {
    const client = new OrganizationsClient({ endpoint: moto.url, region: 'us-east-1', credentials: KEYS })
    expect(await read(ROOT, MEMBER, POLICY, ADMINISTRATOR)).toMatchObject({ gaps: [], reported: [] })

    await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }))
    const { Roots: [root] = [] } = await client.send(new ListRootsCommand({}))
    // AWS does this by itself in an organisation with all features.
    const RootId = root?.Id
    await client.send(new EnablePolicyTypeCommand({ RootId, PolicyType: 'SERVICE_CONTROL_POLICY' }))
    const { OrganizationalUnit: unit } = await client.send(
      new CreateOrganizationalUnitCommand({ ParentId: root?.Id, Name: 'Workloads' }),
    )
    const { CreateAccountStatus: made } = await client.send(
      new CreateAccountCommand({ AccountName: 'shop', Email: 'shop@example.com' }),
    )
    const { Policy: policy } = await client.send(
      new CreatePolicyCommand({
        Type: 'SERVICE_CONTROL_POLICY',
        Name: 'regions',
        Description: 'Regions',
        Content: JSON.stringify(onlyRegions('eu-west-1')),
      }),
    )
    const PolicyId = policy?.PolicySummary?.Id
    await client.send(new AttachPolicyCommand({ PolicyId, TargetId: unit?.Id }))
    await client.send(
      new RegisterDelegatedAdministratorCommand({
        AccountId: made?.AccountId,
        ServicePrincipal: 'guardduty.amazonaws.com',
      }),
    )

    const administrators = await read(ADMINISTRATOR, `${ADMINISTRATOR}.services`)
    expect(administrators).toMatchObject({
      gaps: [],
      reported: [
        { id: made?.AccountId, name: 'shop', services: [{ service_principal: 'guardduty.amazonaws.com' }] },
      ],
    })
    expect(JSON.stringify(administrators)).not.toContain('@')

    const { gaps, reported } = await read(POLICY, `${POLICY}.targets`, `${POLICY}.policy_document`)
    expect(gaps).toEqual([])
    expect(reported).toMatchObject([
      { id: 'p-FullAWSAccess', policy_type: 'SERVICE_CONTROL_POLICY', aws_managed: true },
      {
        id: PolicyId,
        name: 'regions',
        aws_managed: false,
        targets: [{ target_id: unit?.Id, name: 'Workloads', type: 'ORGANIZATIONAL_UNIT' }],
        policy_document: onlyRegions('eu-west-1'),
      },
    ])

    // moto does not say which units are above an account: a policy of a unit may hold for it.
    const members = await read(MEMBER, `${MEMBER}.limited_by_policies`)
    expect(members.reported).toMatchObject([
      { id: ACCOUNT, limited_by_policies: false },
      { id: made?.AccountId },
    ])
    expect(members.doubts).toMatchObject([undefined, [{ limited_by_policies: true }]])
    await client.send(new AttachPolicyCommand({ PolicyId, TargetId: root?.Id }))
    const limits = [MEMBER, `${MEMBER}.limited_by_policies`, `${MEMBER}.allowed_regions`]
    const limited = await read(...limits)
    expect(limited.gaps).toEqual([])
    expect(limited.reported).toMatchObject([
      { id: ACCOUNT, limited_by_policies: false },
      { id: made?.AccountId, limited_by_policies: true, allowed_regions: ['eu-west-1'] },
    ])
    expect(await read(ROOT, `${ROOT}.ai_services_opted_out`)).toMatchObject({
      gaps: [],
      reported: [{ id: root?.Id, ai_services_opted_out: false }],
    })
  })
})
