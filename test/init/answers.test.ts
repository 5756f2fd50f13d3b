import { describe, expect, it } from '@jest/globals'
import { readAnswers } from '../../src/init/answers.ts'
import type { Given } from '../../src/init/given.ts'

const REPOSITORY = { repository: 'you/infra' }

function refusalOf(given: Given): string {
  try {
    readAnswers(given)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('readAnswers', () => {
  it('takes what is usual for all but the repository', () => {
    expect(readAnswers(REPOSITORY)).toEqual({
      accounts: [],
      role: null,
      externalId: null,
      regions: [],
      environments: new Map(),
      pagerduty: null,
      pagerdutyEndpoint: null,
      signIn: {
        role: { name: 'cloud-baseline', account: null },
        region: 'us-east-1',
        repository: { owner: 'you', name: 'infra', ids: null },
        from: { branch: 'main' },
      },
      schedule: '17 5 * * *',
      tools: ['cloudformation', 'terraform'],
    })
  })

  it('takes everything that can be said', () => {
    const answers = readAnswers({
      repository: 'https://github.com/acme-eu/audit.git',
      repositoryIds: '12, 345',
      githubEnvironment: 'AWS audit',
      accounts: '111122223333\n444455556666',
      role: '/security/reader',
      externalId: 'baseline:42',
      regions: 'eu-*,us-east-1',
      productionAccounts: 'shop-*,111122223333',
      environments: 'staging=*-staging, staging=444455556666\ndevelopment = dev-*',
      pagerduty: 'PD_KEY',
      pagerdutyEndpoint: 'https://events.eu.pagerduty.com',
      signInRole: 'arn:aws:iam::777788889999:role/ci/baseline',
      signInRegion: 'eu-central-1',
      schedule: '7 */6 * * *',
      templates: 'terraform',
    })
    expect(answers).toEqual({
      accounts: ['111122223333', '444455556666'],
      role: 'security/reader',
      externalId: 'baseline:42',
      regions: ['eu-*', 'us-east-1'],
      environments: new Map([
        ['production', ['shop-*', '111122223333']],
        ['staging', ['*-staging', '444455556666']],
        ['development', ['dev-*']],
      ]),
      pagerduty: 'PD_KEY',
      pagerdutyEndpoint: 'https://events.eu.pagerduty.com',
      signIn: {
        role: { name: 'ci/baseline', account: '777788889999' },
        region: 'eu-central-1',
        repository: { owner: 'acme-eu', name: 'audit', ids: { owner: '12', repository: '345' } },
        from: { environment: 'AWS audit' },
      },
      schedule: '7 */6 * * *',
      tools: ['terraform'],
    })
  })

  it('assumes a role where there are several accounts, or one is named', () => {
    expect(readAnswers({ ...REPOSITORY, accounts: 'organization' }).role).toBe('cloud-baseline-read')
    expect(readAnswers({ ...REPOSITORY, accounts: '111122223333,444455556666' }).role).toBe(
      'cloud-baseline-read',
    )
    expect(readAnswers({ ...REPOSITORY, accounts: '111122223333' }).role).toBeNull()
    expect(readAnswers({ ...REPOSITORY, accounts: '111122223333', role: 'x' }).role).toBe('x')
  })

  it('knows the account of the role where it reads its own', () => {
    expect(readAnswers({ ...REPOSITORY, accounts: '111122223333' }).signIn.role.account).toBe('111122223333')
    const assumed = readAnswers({ ...REPOSITORY, accounts: '111122223333', role: 'x' })
    expect(assumed.signIn.role.account).toBeNull()
  })

  it.each([['yes'], ['YES'], ['true']])('takes the usual name of the secret for %s', (pagerduty) => {
    const answers = readAnswers({ ...REPOSITORY, pagerduty, productionAccounts: 'none' })
    expect(answers.pagerduty).toBe('PAGERDUTY_ROUTING_KEY')
    expect(answers.environments.size).toBe(0)
  })

  it('takes no list for an empty one', () => {
    const answers = readAnswers({
      ...REPOSITORY,
      accounts: ' , ',
      productionAccounts: '',
      environments: '\n',
    })
    expect(answers.accounts).toEqual([])
    expect(answers.environments).toEqual(new Map())
  })

  it.each<[Given, string]>([
    [{}, '--repository: received nothing, and the folder is no clone of a repository on GitHub'],
    [{ repository: 'infra' }, '--repository: received "infra", expected owner and name'],
    [{ repository: 'you/in"fra' }, String.raw`--repository: received "you/in\"fra"`],
    [{ repository: 'you/${{ github.token }}' }, '--repository: received "you/${{ github.token }}"'],
    [{ repository: 'you/a\nb' }, String.raw`--repository: received "you/a\nb"`],
    [{ repository: 'you/..' }, '--repository: received "you/.."'],
    [{ repository: 'https://gitlab.com/you/infra' }, '--repository: received "https://gitlab.com/you/infra"'],
    [{ repositoryIds: '12' }, '--repository-ids: received "12", expected the two numbers'],
    [{ branch: "it's" }, `--branch: received "it's", expected the name of a branch`],
    [{ branch: 'a${b}' }, '--branch: received "a${b}"'],
    [{ branch: 'refs/heads/main' }, '--branch: received "refs/heads/main"'],
    [{ branch: 'a*' }, '--branch: received "a*"'],
    [{ githubEnvironment: 'a:b' }, '--github-environment: received "a:b"'],
    [{ branch: 'main', githubEnvironment: 'x' }, '--branch and --github-environment: received both'],
    [{ accounts: '11112222333' }, 'accounts: received "11112222333", expected an account id of 12 digits'],
    [{ accounts: 'organisation' }, 'accounts: received "organisation"'],
    [{ accounts: 'prod,444455556666' }, 'accounts: received "prod", expected an account id of 12 digits.'],
    [{ role: 'reader-{account}' }, 'role: received "reader-{account}", expected the name of a role'],
    [{ role: 'arn:aws:iam::111122223333:role/x' }, 'role: received "arn:aws:iam::111122223333:role/x"'],
    [{ role: 'a b' }, 'role: received "a b"'],
    [{ role: 'r'.repeat(65) }, 'expected the name of a role that is to be made: up to 64 letters'],
    [{ externalId: 'abc' }, 'external-id: received a value without role, expected both'],
    [{ accounts: 'organization', externalId: 'a b' }, 'external-id: expected 2 to 1,224 letters'],
    [{ regions: 'mars-1' }, 'regions: received "mars-1"'],
    [{ productionAccounts: '123' }, 'production-accounts: received "123"'],
    [{ environments: 'staging' }, '--environments: received "staging", expected the name of an environment'],
    [{ environments: '__proto__=a' }, '--environments: received "__proto__=a"'],
    [{ environments: 'staging=123' }, '--environments: received "123", expected an account id'],
    [{ environments: 'production=a' }, 'expected that in production-accounts'],
    [{ pagerduty: 'yes' }, 'production-accounts: received nothing beside --pagerduty'],
    [{ pagerduty: 'my key', productionAccounts: 'a' }, '--pagerduty: received "my key"'],
    [
      { pagerdutyEndpoint: 'https://events.eu.pagerduty.com' },
      'pagerduty-endpoint: received a value without',
    ],
    [{ signInRole: 'arn:aws:iam::1:role/x' }, '--sign-in-role: received "arn:aws:iam::1:role/x"'],
    [{ signInRole: 'x"' }, String.raw`--sign-in-role: received "x\""`],
    [
      { accounts: '111122223333', signInRole: 'arn:aws:iam::444455556666:role/x' },
      '--sign-in-role: received a role of account 444455556666, expected one of account 111122223333',
    ],
    [{ signInRegion: 'eu-*' }, '--sign-in-region: received "eu-*", expected the code of a region'],
    [{ signInRegion: 'cn-north-1' }, 'expected a region outside China'],
    [{ schedule: 'daily' }, '--schedule: received "daily", expected five fields'],
    [
      { templates: 'pulumi' },
      '--templates: received "pulumi", expected cloudformation, terraform, both or none.',
    ],
  ])('refuses %j', (given, sentence) => {
    const { repository = 'you/infra', ...others } = given
    const all = 'repository' in given || Object.keys(given).length > 0 ? { repository, ...others } : {}
    expect(refusalOf(all)).toContain(sentence)
  })

  it('never shows an external id or a key', () => {
    const key = '0123456789abcdef0123456789abcdef'
    expect(refusalOf({ ...REPOSITORY, pagerduty: key, productionAccounts: 'a' })).not.toContain(key)
    expect(refusalOf({ ...REPOSITORY, accounts: 'organization', externalId: 'sec ret' })).not.toContain(
      'sec ret',
    )
  })
})
