import { describe, expect, it } from '@jest/globals'
import { reportOf } from '../../../../sandbox/aws/iam/credential-report.ts'
import { accessKey } from '../../../../sandbox/aws/iam/credentials.ts'
import { addUser, uniqueId } from '../../../../sandbox/aws/iam/principals.ts'
import { type IamState, iamState } from '../../../../sandbox/aws/iam/state.ts'
import { addGitHub, addSamlProvider } from '../../../../sandbox/aws/iam/trusted.ts'
import { brief } from '../harness.ts'
import { HOME, read, reported, sandbox, useSandboxes } from '../read-sandbox.ts'
import { edgesOf } from '../use-sandbox.ts'

const USER = 'aws_iam_user'
const OF_REPORT = ['password_enabled', 'mfa_active', 'access_keys'].map((name) => `${USER}.${name}`)
const ROOT = `arn:aws:iam::${HOME}:root`
const ANNA = uniqueId('AIDA', HOME, 'anna')
const GROOT = uniqueId('AIDA', HOME, 'groot')

useSandboxes()

function estate(state: IamState): void {
  addUser(state, {
    name: 'anna',
    password: { changed: new Date('2026-01-02T03:04:05Z'), used: new Date('2026-11-01T08:00:00Z') },
    mfa: 'hardware',
    keys: [
      accessKey('AKIAANNA0000000000A1', { created: new Date('2026-01-01T00:00:00Z'), used: null }),
      accessKey('AKIAANNA0000000000A2', {
        active: false,
        created: new Date('2025-01-01T00:00:00Z'),
        used: { at: new Date('2025-06-01T00:00:00Z'), region: 'eu-west-1', service: 's3' },
      }),
    ],
  })
  addUser(state, { name: 'groot', mfa: 'virtual' })
}

async function withEstate() {
  const { aws, account } = await sandbox()
  const state = account.of(iamState)
  estate(state)
  return { aws, state }
}

describe('what the credential report tells of users', () => {
  it('is joined to them, with the time of the report', async () => {
    const { aws } = await withEstate()
    const all = await read(USER, ...OF_REPORT, `${USER}.user_virtual_mfa_devices`, 'aws_root_user')
    expect(all.gaps).toEqual([])
    expect(reported(all, ANNA)).toMatchObject({
      credential_report_time: expect.stringMatching(/^20\d\d-/),
      password_enabled: true,
      password_last_used: '2026-11-01T08:00:00Z',
      password_last_changed: '2026-01-02T03:04:05Z',
      mfa_active: true,
      user_virtual_mfa_devices: [],
      access_keys: [
        { slot: 1, active: true, last_rotated: '2026-01-01T00:00:00Z' },
        {
          slot: 2,
          active: false,
          last_rotated: '2025-01-01T00:00:00Z',
          last_used: '2025-06-01T00:00:00Z',
          last_used_region: 'eu-west-1',
          last_used_service: 's3',
        },
      ],
    })
    expect(reported(all, GROOT)).toMatchObject({
      password_enabled: false,
      mfa_active: true,
      user_virtual_mfa_devices: [{ serial_number: `arn:aws:iam::${HOME}:mfa/groot` }],
      access_keys: [],
    })
    expect(reported(all, GROOT)).not.toHaveProperty('password_last_used')
    // Users, report, devices: the report is asked for once.
    expect(aws.log.countBy('operation')).toEqual(
      expect.arrayContaining([
        ['GenerateCredentialReport', 1],
        ['GetCredentialReport', 1],
        ['ListVirtualMFADevices', 1],
      ]),
    )
  })

  it('is waited for', async () => {
    const { aws, state } = await withEstate()
    Object.assign(state.report, { made: null, polls: 1 })
    const all = await read(USER, ...OF_REPORT)
    expect(all.gaps).toEqual([])
    expect(reported(all, ANNA)).toMatchObject({ mfa_active: true })
    expect(aws.log.count({ operation: 'GenerateCredentialReport' })).toBe(2)
  })

  it.each(['GenerateCredentialReport', 'GetCredentialReport'])(
    'is unknown where %s is denied',
    async (operation) => {
      const { aws } = await withEstate()
      aws.faults.deny({ operation })
      const all = await read(USER, ...OF_REPORT, 'aws_root_user')
      expect(all.gaps.map(brief).toSorted()).toEqual(
        ['aws_root_user', ...OF_REPORT]
          .map((need) => `${HOME} global ${need} denied iam:${operation}`)
          .toSorted(),
      )
      expect(all.complete.map(({ kind }) => kind)).toEqual([USER])
      expect(reported(all, ANNA)).not.toHaveProperty('mfa_active')
    },
  )

  it('is unknown of users that are younger, also under an old name, and of nobody who is gone', async () => {
    const { state } = await withEstate()
    addUser(state, { name: 'gone' })
    state.report.made = { at: new Date('2026-11-29T09:00:00Z'), text: reportOf(state, HOME) }
    state.users.splice(0)
    addUser(state, { name: 'anna', created: new Date('2026-11-29T10:00:00Z') })
    addUser(state, { name: 'groot', mfa: 'virtual' })
    addUser(state, { name: 'new', created: new Date('2026-11-29T10:00:00Z') })
    const all = await read(USER, ...OF_REPORT)
    expect(all.resources.map(({ name }) => name)).toEqual(['anna', 'groot', 'new'])
    expect(reported(all, ANNA)).not.toHaveProperty('mfa_active')
    expect(reported(all, GROOT)).toMatchObject({
      mfa_active: true,
      credential_report_time: '2026-11-29T09:00:00Z',
    })
    expect(all.gaps).toMatchObject([
      {
        kind: USER,
        partial: true,
        reason: 'error',
        message: expect.stringMatching(/of 2 of 3 resources.*the credential report is about another user/),
      },
    ])
    const [anna, groot] = all.resources
    expect([anna?.unread?.includes('mfa_active'), groot?.unread]).toEqual([true, undefined])
  })
})

describe('root', () => {
  it('is known from the report, with its own virtual device', async () => {
    const { state } = await withEstate()
    Object.assign(state.summary, { AccountMFAEnabled: 1, AccountAccessKeysPresent: 1 })
    state.root.keyLastUsed = new Date('2026-11-28T00:00:00Z')
    const all = await read(
      'aws_root_user',
      'aws_root_user.user_virtual_mfa_devices',
      'aws_account.root_virtual_mfa_devices',
    )
    expect(all.gaps).toEqual([])
    expect(reported(all, ROOT)).toMatchObject({
      name: 'root',
      arn: ROOT,
      password_enabled: true,
      mfa_active: true,
      password_last_used: '2024-03-01T09:00:00Z',
      access_keys: [{ slot: 1, active: true, last_used: '2026-11-28T00:00:00Z', last_used_service: 'iam' }],
      user_virtual_mfa_devices: [{ serial_number: `arn:aws:iam::${HOME}:mfa/root-account-mfa-device` }],
    })
    expect(edgesOf(all, ROOT)).toEqual([`default aws_account/${HOME} -> aws_root_user/${ROOT}`])
  })

  it('is unknown where the report has no row of it', async () => {
    const { state } = await withEstate()
    const text = reportOf(state, HOME).replace(/^<root_account>.*\n/m, '')
    state.report.made = { at: new Date(), text }
    const all = await read('aws_root_user', USER, ...OF_REPORT)
    expect(all.gaps).toMatchObject([{ kind: 'aws_root_user', reason: 'malformed' }])
    expect(reported(all, ANNA)).toMatchObject({ mfa_active: true })
  })
})

describe('access keys', () => {
  const KEY = 'aws_iam_access_key'

  it('are read of users that have some, each by its id', async () => {
    const { aws } = await withEstate()
    const all = await read(KEY, `${KEY}.access_key_last_used`)
    expect(all.gaps).toEqual([])
    expect(reported(all, 'AKIAANNA0000000000A1')).toEqual({
      kind: KEY,
      id: 'AKIAANNA0000000000A1',
      name: 'anna',
      tags: {},
      ctime: '2026-01-01T00:00:00Z',
      access_key_status: 'Active',
      access_key_user: 'anna',
      access_key_last_used: { service_name: 'N/A', region: 'N/A' },
    })
    expect(reported(all, 'AKIAANNA0000000000A2')).toMatchObject({
      access_key_status: 'Inactive',
      access_key_last_used: { last_used: '2025-06-01T00:00:00Z', service_name: 's3', region: 'eu-west-1' },
    })
    expect(edgesOf(all, 'AKIAANNA0000000000A1')).toEqual([
      `default ${USER}/${ANNA} -> ${KEY}/AKIAANNA0000000000A1`,
      `delete ${USER}/${ANNA} -> ${KEY}/AKIAANNA0000000000A1`,
    ])
    expect(aws.log.count({ operation: 'ListAccessKeys' })).toBe(1)
  })

  it('of users that are younger than the report are read, too', async () => {
    const { aws, state } = await withEstate()
    state.report.made = { at: new Date(), text: reportOf(state, HOME) }
    addUser(state, { name: 'new', keys: [accessKey('AKIANEW')] })
    const all = await read(KEY)
    expect(all.resources.map(({ id }) => id)).toEqual([
      'AKIAANNA0000000000A1',
      'AKIAANNA0000000000A2',
      'AKIANEW',
    ])
    expect(aws.log.count({ operation: 'ListAccessKeys' })).toBe(2)
  })

  it.each(['ListAccessKeys', 'GetCredentialReport', 'GetAccountAuthorizationDetails'])(
    'are a gap where %s is denied',
    async (operation) => {
      const { aws } = await withEstate()
      aws.faults.deny({ operation })
      const all = await read(KEY)
      expect(all.gaps.map(brief)).toEqual([`${HOME} global ${KEY} denied iam:${operation}`])
      expect(all.resources).toEqual([])
    },
  )
})

describe('what else IAM keeps', () => {
  it('is read with a list each', async () => {
    const { state } = await withEstate()
    state.certificates.push({
      name: 'old',
      path: '/cloudfront/',
      uploaded: new Date('2020-01-01T00:00:00Z'),
      expires: new Date('2021-01-01T00:00:00Z'),
    })
    addSamlProvider(state, 'AWSSSO_0123456789abcdef_DO_NOT_DELETE')
    addGitHub(state)
    state.users[0]?.serviceCredentials.push({
      id: 'ACCA1',
      service: 'bedrock.amazonaws.com',
      created: new Date('2026-01-01T00:00:00Z'),
      expires: null,
    })
    const all = await read(
      'aws_iam_server_certificate',
      'aws_iam_saml_provider',
      'aws_iam_open_id_connect_provider',
      'aws_iam_service_specific_credential',
      USER,
    )
    expect(all.gaps).toEqual([])
    const byKind = Object.fromEntries(all.resources.map(({ kind, reported: own }) => [kind, own]))
    expect(byKind).toMatchObject({
      aws_iam_server_certificate: { name: 'old', path: '/cloudfront/', expires: '2021-01-01T00:00:00Z' },
      aws_iam_saml_provider: { expires: '2124-03-01T09:00:00Z' },
      aws_iam_open_id_connect_provider: {
        url: 'token.actions.githubusercontent.com',
        client_id_list: ['sts.amazonaws.com'],
        tags: {},
      },
      aws_iam_service_specific_credential: {
        name: 'anna',
        service_name: 'bedrock.amazonaws.com',
        credential_status: 'Active',
      },
    })
    expect(edgesOf(all, 'ACCA1')).toEqual([
      `default ${USER}/${ANNA} -> aws_iam_service_specific_credential/ACCA1`,
    ])
  })
})
