import { describe, expect, it } from '@jest/globals'
import type { AwsCaller } from '../../../../src/clouds/aws/client/client.ts'
import { csvRows } from '../../../../src/clouds/aws/services/iam/credential-report/csv.ts'
import { getCredentialReport } from '../../../../src/clouds/aws/services/iam/credential-report/get-report.ts'
import { readReport } from '../../../../src/clouds/aws/services/iam/credential-report/rows.ts'

describe('comma-separated values', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,\r\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['"x, y",b\n', [['x, y', 'b']]],
    ['"say ""hi""","two\nlines"', [['say "hi"', 'two\nlines']]],
    [',\n', [['', '']]],
    ['a\n\nb', [['a'], ['b']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(csvRows(text)).toEqual(rows)
  })

  it('with a quote that does not end are none', () => {
    expect(() => csvRows('a,"b\nc')).toThrow('a quote in the report does not end')
  })
})

const GENERATED = new Date('2026-11-29T12:00:00Z')
const HEAD =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,' +
  'mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,' +
  'access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,' +
  'access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,' +
  'cert_2_last_rotated,additional_credentials_info'
const USER = 'arn:aws:iam::111122223333:user/'

/** What follows the ARN of somebody without keys. */
function withoutKeys(password: string, mfa: string): string {
  const never = 'N/A,N/A,N/A,N/A'
  return `2024-01-02T03:04:05+00:00,${password},N/A,N/A,N/A,${mfa},false,${never},false,${never},false,N/A,false,N/A,N/A`
}

function userOf(row: string) {
  return readReport(`${HEAD}\n${row}`, GENERATED).Users[0]
}

describe('rows of the report', () => {
  it('have types, and nothing where there is nothing to tell', () => {
    const row = userOf(
      `"Doe, Jo",${USER}jo,2024-01-02T03:04:05+00:00,TRUE,no_information,2024-02-03T04:05:06+00:00,N/A,false,` +
        'true,2025-01-01T00:00:00+00:00,2026-01-01T00:00:00+00:00,us-east-1,s3,false,N/A,N/A,N/A,N/A,true,2024-01-02T03:04:05+00:00,false,N/A,N/A',
    )
    expect(row).toEqual({
      User: 'Doe, Jo',
      Arn: `${USER}jo`,
      Account: '111122223333',
      GeneratedTime: GENERATED,
      UserCreationTime: new Date('2024-01-02T03:04:05Z'),
      PasswordEnabled: true,
      PasswordLastUsed: undefined,
      PasswordLastChanged: new Date('2024-02-03T04:05:06Z'),
      PasswordNextRotation: undefined,
      MFAActive: false,
      AccessKeys: [
        {
          Slot: 1,
          Active: true,
          LastRotated: new Date('2025-01-01T00:00:00Z'),
          MadeWithUser: false,
          LastUsed: new Date('2026-01-01T00:00:00Z'),
          LastUsedRegion: 'us-east-1',
          LastUsedService: 's3',
        },
      ],
      SigningCertificates: 1,
      AdditionalCredentials: undefined,
    })
  })

  it('keep inactive keys, and what nobody expects as it is', () => {
    const row = userOf(
      `jo,${USER}jo,yesterday,perhaps,N/A,N/A,N/A,not_supported,` +
        ',N/A,N/A,N/A,N/A,false,2025-01-01T00:00:00+00:00,N/A,N/A,N/A,some,N/A,false,N/A,1 more',
    )
    expect(row).toMatchObject({
      UserCreationTime: 'yesterday',
      PasswordEnabled: 'perhaps',
      MFAActive: 'not_supported',
      AccessKeys: [
        { Slot: 1, Active: '' },
        { Slot: 2, Active: false, LastUsed: undefined },
      ],
      SigningCertificates: 'some',
      AdditionalCredentials: '1 more',
    })
  })

  it('are found by the names of columns, in any order and with new ones', () => {
    const turned = [
      [...HEAD.split(','), 'colour'],
      `<root_account>,arn:aws:iam::111122223333:root,${withoutKeys('not_supported', 'true')},red`.split(','),
      `jo,${USER}jo,${withoutKeys('true', 'false')},blue`.split(','),
    ].map((fields) => fields.toReversed().join(','))
    const { Users, Root } = readReport(`${turned.join('\r\n')}\r\n`, GENERATED)
    expect(Users).toMatchObject([{ User: 'jo', PasswordEnabled: true, MFAActive: false, AccessKeys: [] }])
    expect(Root).toMatchObject([
      { Name: 'root', PasswordEnabled: undefined, MFAActive: true, Account: '111122223333' },
    ])
  })

  it('say nothing of root where it has none, and are nothing without names or of another length', () => {
    const jo = `${HEAD}\njo,${USER}jo,${withoutKeys('true', 'false')}`
    expect(readReport(jo, GENERATED)).not.toHaveProperty('Root')
    for (const text of ['', '<html>']) expect(() => readReport(text, GENERATED)).toThrow('no column user')
    expect(() => readReport(jo.slice(0, -2), GENERATED)).not.toThrow()
    expect(() => readReport(`${HEAD}\njo`, GENERATED)).toThrow('has 1 of 23 columns')
  })

  it.each([
    'mfa_active',
    'password_enabled',
    'access_key_2_active',
    'access_key_1_last_rotated',
    'cert_1_active',
  ])('are nothing without the column %s, of which nothing is known then', (column) => {
    const cut = HEAD.replace(`${column},`, '')
    expect(() => readReport(`${cut}\n`, GENERATED)).toThrow(`no column ${column}`)
  })

  it('may lack the column that is new', () => {
    const cut = HEAD.replace(',additional_credentials_info', '')
    expect(readReport(cut, GENERATED).Users).toEqual([])
  })
})

/** Answers Generate and Get with these, the last again and again. */
function caller(generate: readonly unknown[], get: readonly unknown[]) {
  const left: Record<string, unknown[]> = {
    GenerateCredentialReport: [...generate],
    GetCredentialReport: [...get],
  }
  const asked: string[] = []
  const call: AwsCaller = async (operation) => {
    asked.push(operation.replace('CredentialReport', ''))
    const answers = left[operation] ?? []
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer instanceof Error) throw answer
    return answer as Readonly<Record<string, unknown>>
  }
  return { call, asked }
}

function fault(Code: string): Error {
  return Object.assign(new Error('said so'), { name: Code, Code, $response: { statusCode: 410 } })
}

const STARTED = { State: 'STARTED' }
const COMPLETE = { State: 'COMPLETE' }
const REPORT = {
  Content: new TextEncoder().encode(`${HEAD}\njo,${USER}jo,${withoutKeys('true', 'false')}`),
  GeneratedTime: GENERATED,
}
const QUICK = { limit: 60_000, firstPause: 1, longestPause: 10 }

function read(generate: readonly unknown[], get: readonly unknown[], patience = QUICK) {
  const { call, asked } = caller(generate, get)
  return { asked, report: getCredentialReport(call, new AbortController().signal, patience) }
}

describe('getting the report', () => {
  it.each([
    ['at once', [COMPLETE], [REPORT], ['Generate', 'Get']],
    [
      'when it is made',
      [STARTED, { State: 'INPROGRESS' }, COMPLETE],
      [REPORT],
      ['Generate', 'Generate', 'Generate', 'Get'],
    ],
    [
      'when somebody else has it made',
      [fault('LimitExceeded')],
      [fault('ReportInProgress'), REPORT],
      ['Generate', 'Get', 'Generate', 'Get'],
    ],
    [
      'anew where it has expired',
      [COMPLETE],
      [fault('ReportExpired'), fault('ReportNotPresent'), REPORT],
      ['Generate', 'Get', 'Generate', 'Get', 'Generate', 'Get'],
    ],
  ])('%s', async (_, generate, get, calls) => {
    const { asked, report } = read(generate, get)
    await expect(report).resolves.toMatchObject({ GeneratedTime: GENERATED, Users: [{ User: 'jo' }] })
    expect(asked).toEqual(calls)
  })

  it('ends where AWS never makes it', async () => {
    const { report } = read([STARTED], [REPORT], { ...QUICK, limit: 100 })
    await expect(report).rejects.toMatchObject({
      reason: 'timeout',
      action: 'iam:GetCredentialReport',
      message: 'GetCredentialReport: AWS did not make the credential report within 0.1 s.',
    })
  })

  it.each([
    ['GenerateCredentialReport', [fault('AccessDenied')], [REPORT]],
    ['GetCredentialReport', [COMPLETE], [fault('AccessDenied')]],
  ])('names the action where %s is denied', async (operation, generate, get) => {
    await expect(read(generate, get).report).rejects.toMatchObject({
      reason: 'denied',
      action: `iam:${operation}`,
    })
  })

  it('is patient with throttles, and asks for no report that is none', async () => {
    await expect(read([fault('Throttling')], [REPORT]).report).rejects.toMatchObject({
      reason: 'throttled',
      patience: 'long',
    })
    await expect(read([COMPLETE], [{}]).report).rejects.toMatchObject({ reason: 'malformed' })
  })

  it('ends with the run', async () => {
    const stop = new AbortController()
    const { call, asked } = caller([STARTED], [REPORT])
    const report = getCredentialReport(call, stop.signal, { ...QUICK, firstPause: 50 })
    setTimeout(() => stop.abort(), 5)
    await expect(report).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toEqual(['Generate'])
  })
})
