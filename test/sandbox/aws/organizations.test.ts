import {
  ListAccountsCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations'
import { describe, expect, it } from '@jest/globals'
import type { AwsSandbox } from '../../../sandbox/aws/server.ts'
import { HOME, OTHER, start, twoAccounts } from './sandbox.ts'

function client(aws: AwsSandbox, account: string, region = 'us-east-1'): OrganizationsClient {
  const credentials = aws.organisation.account(account).keys
  return new OrganizationsClient({ endpoint: aws.url, region, credentials, maxAttempts: 1 })
}

async function managed(): Promise<AwsSandbox> {
  const organisation = twoAccounts()
  organisation.management = HOME
  organisation.account(OTHER).unit = 'Workloads/Production'
  organisation.account(OTHER).state = 'SUSPENDED'
  return start(organisation)
}

describe('Organizations', () => {
  it('lists accounts with state, name and the ids above them, in pages', async () => {
    const aws = await managed()
    const first = await client(aws, HOME).send(new ListAccountsCommand({ MaxResults: 1 }))
    expect(first.Accounts).toMatchObject([
      { Id: HOME, Name: 'home', State: 'ACTIVE', Paths: [`o-sandbox0001/r-sbox/${HOME}/`] },
    ])
    const second = await client(aws, HOME).send(new ListAccountsCommand({ NextToken: first.NextToken }))
    expect(second.Accounts?.map(({ Id, State }) => [Id, State])).toEqual([[OTHER, 'SUSPENDED']])
    expect(second.Accounts?.[0]?.Paths?.[0]).toMatch(
      /^o-[a-z0-9]{10,32}\/r-[0-9a-z]{4,32}(\/ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}){2}\/444455556666\/$/,
    )
    expect(second.NextToken).toBeUndefined()
    expect(aws.log.countBy('operation')).toEqual([['ListAccounts', 2]])
  })

  it('tells units from the root down and from an account up', async () => {
    const aws = await managed()
    const below = async (ParentId: string) => {
      const { OrganizationalUnits } = await client(aws, HOME).send(
        new ListOrganizationalUnitsForParentCommand({ ParentId }),
      )
      return OrganizationalUnits ?? []
    }
    const [workloads] = await below('r-sbox')
    const [production] = await below(workloads?.Id ?? '')
    expect([workloads?.Name, production?.Name]).toEqual(['Workloads', 'Production'])
    expect(await below(production?.Id ?? '')).toEqual([])
    const above = async (ChildId: string) =>
      (await client(aws, HOME).send(new ListParentsCommand({ ChildId }))).Parents
    expect(await above(OTHER)).toEqual([{ Id: production?.Id, Type: 'ORGANIZATIONAL_UNIT' }])
    expect(await above(workloads?.Id ?? '')).toEqual([{ Id: 'r-sbox', Type: 'ROOT' }])
    await expect(above('999999999999')).rejects.toMatchObject({ name: 'ChildNotFoundException' })
    await expect(below('ou-sbox-0000000000')).rejects.toMatchObject({ name: 'ParentNotFoundException' })
  })

  it('is for the management account and delegated administrators, and for nobody where it is not in use', async () => {
    const aws = await managed()
    const lists = (account: string) => client(aws, account).send(new ListAccountsCommand({}))
    await expect(lists(OTHER)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    aws.organisation.delegated = [OTHER]
    await expect(lists(OTHER)).resolves.toHaveProperty('Accounts.length', 2)
    aws.organisation.management = null
    await expect(lists(HOME)).rejects.toMatchObject({ name: 'AWSOrganizationsNotInUseException' })
  })

  it('is in one region, and fails as faults say', async () => {
    const aws = await managed()
    const lists = () => client(aws, HOME).send(new ListAccountsCommand({}))
    await expect(lists()).resolves.toHaveProperty('Accounts')
    aws.faults.throttle({ service: 'organizations', times: 1 })
    await expect(lists()).rejects.toMatchObject({ name: 'TooManyRequestsException' })
    aws.faults.deny({ operation: 'ListAccounts', times: 1 })
    await expect(lists()).rejects.toMatchObject({ name: 'AccessDeniedException' })
    aws.faults.serverError({ operation: 'ListAccounts', times: 1 })
    await expect(lists()).rejects.toMatchObject({ name: 'ServiceException' })
    await expect(client(aws, HOME).send(new ListAccountsCommand({ MaxResults: 21 }))).rejects.toMatchObject({
      name: 'InvalidInputException',
    })
    const unknown = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' }
    const stranger = new OrganizationsClient({ endpoint: aws.url, region: 'us-east-1', credentials: unknown })
    await expect(stranger.send(new ListAccountsCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    })
  })
})
