import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Peers, peerPaths } from '../../scripts/peers.ts'
import { CLOUD } from '../../src/clouds/clouds.ts'
import type { CollectRequest } from '../../src/clouds/cloud.ts'
import { readAnswers } from '../../src/init/answers.ts'
import { checkProject } from '../../src/init/check-project.ts'
import type { Given } from '../../src/init/given.ts'
import { planProject } from '../../src/init/project.ts'
import { ROOT, runProgram } from './support/run-program.ts'
import { makeTemporaryFolder } from './support/temporary-folder.ts'

/** What moto calls its account. */
const MOTO = '123456789012'
const ROLES = '.github/cloud-baseline-roles'

const PROJECTS = {
  'one account': { repository: 'you/infra' },
  'a named account, on an environment': {
    repository: 'you/infra',
    accounts: MOTO,
    signInRole: 'ci/baseline',
    githubEnvironment: 'AWS audit',
  },
  'several accounts': {
    repository: 'you/infra.tf',
    repositoryIds: '12,34',
    accounts: '111122223333,444455556666',
    role: 'security/reader',
    externalId: 'baseline:42',
    signInRole: `arn:aws:iam::${MOTO}:role/cloud-baseline`,
    branch: 'release/1.x#2',
    productionAccounts: 'it\'s "production" ${{ github.token }}, 111122223333',
    environments: 'staging=${{ x }}: *',
    pagerduty: 'PD_KEY',
  },
  'an organisation': {
    repository: 'you/infra',
    accounts: 'organization',
    signInRole: `arn:aws:iam::${MOTO}:role/cloud-baseline`,
    productionAccounts: 'ou:Workloads/Prod*',
    pagerduty: 'yes',
    schedule: '*/15 6-18 * * 1-5',
  },
} as const satisfies Readonly<Record<string, Given>>

type Name = keyof typeof PROJECTS
const NAMES = Object.keys(PROJECTS) as Name[]

let peers: Peers
let temporary: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  peers = await peerPaths()
  temporary = await makeTemporaryFolder()
  for (const name of NAMES) {
    for (const [file, text] of projectOf(name).files) {
      await mkdir(dirname(pathOf(name, file)), { recursive: true })
      await writeFile(pathOf(name, file), text)
    }
    await mkdir(pathOf(name, '.git'))
  }
})
afterAll(() => temporary.remove())

function projectOf(name: Name) {
  return planProject(readAnswers(PROJECTS[name]), temporary.path, false, new Date())
}

function pathOf(name: Name, file: string): string {
  return join(temporary.path, name.replaceAll(/[ ,]+/g, '-'), file)
}

function templatesOf(name: Name, tool: 'cloudformation' | 'terraform'): readonly string[] {
  return [...projectOf(name).files.keys()].filter((file) => file.startsWith(`${ROLES}/${tool}/`))
}

/** The policies that the roles are to have, by what they begin with in templates. */
function policiesOf(name: Name): Readonly<Record<'sign-in-role' | 'reading-role', unknown>> {
  const { files } = projectOf(name)
  const { request } = checkProject(files, temporary.path, new Date())
  const policies = CLOUD.policies(request satisfies CollectRequest)
  const reading = Object.keys(policies).find((holder) => holder !== 'workflow')
  return { 'sign-in-role': policies['workflow'], 'reading-role': policies[reading ?? ''] }
}

async function python(script: string, ...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runProgram(
    peers.python,
    [join(ROOT, 'test/interop/support', script), ...args],
    { env: { ...process.env, AWS_ACCESS_KEY_ID: 'testing', AWS_SECRET_ACCESS_KEY: 'testing' } },
  )
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

describe.each(NAMES)('what init writes for %s', (name) => {
  it('satisfies cfn-lint', async () => {
    const templates = templatesOf(name, 'cloudformation').map((file) => pathOf(name, file))
    expect(templates.length).toBeGreaterThan(0)
    const ended = await runProgram(peers.cfnLint, ['--include-checks', 'I', '--', ...templates])
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('satisfies actionlint and zizmor', async () => {
    const workflow = pathOf(name, '.github/workflows/cloud-baseline.yml')
    const linted = await runProgram(peers.actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', workflow], {
      cwd: pathOf(name, ''),
    })
    expect(linted).toEqual({ code: 0, stdout: '', stderr: '' })
    const audited = await runProgram(peers.zizmor, [
      '--offline',
      '--persona=pedantic',
      '--no-progress',
      '--quiet',
      '--color=never',
      '--config',
      join(ROOT, '.github/zizmor.yml'),
      workflow,
    ])
    expect({ code: audited.code, said: audited.stdout }).toEqual({
      code: 0,
      said: expect.stringMatching(/^No findings/),
    })
  })

  it('makes roles in IAM, with the policies that are printed and the trust that was asked for', async () => {
    const stacks = templatesOf(name, 'cloudformation').map((file) => [
      pathOf(name, file),
      file.includes('sign-in') ? { CreateProvider: 'false', OwnerId: '12', RepositoryId: '34' } : {},
    ])
    const made = (await python('deploy_roles.py', JSON.stringify(stacks))) as Made
    const policies = policiesOf(name)
    const { signIn, role } = readAnswers(PROJECTS[name])
    const signInArn = `arn:aws:iam::${MOTO}:role/${signIn.role.name}`
    const readingArn = `arn:aws:iam::${MOTO}:role/${role ?? ''}`
    expect(made.outputs).toEqual(
      [signInArn, ...(role === null ? [] : [readingArn])].map((RoleArn) => ({ RoleArn })),
    )
    const { owner, name: repository } = signIn.repository
    const job =
      'branch' in signIn.from
        ? `ref:refs/heads/${signIn.from.branch}`
        : `environment:${signIn.from.environment}`
    expect(made.roles[signInArn]).toEqual({
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: {
              Federated: `arn:aws:iam::${MOTO}:oidc-provider/token.actions.githubusercontent.com`,
            },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: {
                'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                'token.actions.githubusercontent.com:sub': [
                  `repo:${owner}/${repository}:${job}`,
                  `repo:${owner}@12/${repository}@34:${job}`,
                ],
              },
            },
          },
        ],
      },
      policies: { CloudBaseline: policies['sign-in-role'] },
    })
    expect(made.roles[readingArn]?.policies).toEqual(
      role === null ? undefined : { CloudBaseline: policies['reading-role'] },
    )
    expect(made.roles[readingArn]?.trust.Statement[0]?.['Principal']).toEqual(
      role === null ? undefined : { AWS: signInArn },
    )
  })

  it('is Terraform, with the same policies and trust', async () => {
    const policies = policiesOf(name)
    const files = templatesOf(name, 'terraform')
    expect(files.length).toBe(templatesOf(name, 'cloudformation').length)
    for (const file of files) {
      const module = (await python('read_terraform.py', pathOf(name, file))) as Module
      const documents = Object.assign(
        {},
        ...module.data.map((one) => one['aws_iam_policy_document']),
      ) as Record<string, { readonly statement: readonly Statement[] }>
      const kind = file.includes('sign-in') ? 'sign-in-role' : 'reading-role'
      const statements = documents['policy']?.statement.map(({ sid, effect, actions, resources }) => ({
        Sid: sid,
        Effect: effect,
        Action: actions,
        Resource: resources?.length === 1 && resources[0] === '*' ? '*' : resources,
      }))
      expect({ Version: '2012-10-17', Statement: statements }).toEqual(policies[kind])
      const trust = documents['trust']?.statement[0]
      const tested = trust?.condition?.map(({ test, variable }) => `${test} ${variable}`) ?? []
      expect([trust?.actions, tested]).toEqual(
        kind === 'sign-in-role'
          ? [
              ['sts:AssumeRoleWithWebIdentity'],
              [
                'StringEquals token.actions.githubusercontent.com:aud',
                'StringEquals token.actions.githubusercontent.com:sub',
              ],
            ]
          : [['sts:AssumeRole'], 'externalId' in PROJECTS[name] ? ['StringEquals sts:ExternalId'] : []],
      )
    }
  })
})

interface Made {
  readonly outputs: readonly Readonly<Record<string, string>>[]
  /** By ARN. */
  readonly roles: Readonly<
    Record<
      string,
      {
        readonly trust: { readonly Statement: readonly Readonly<Record<string, unknown>>[] }
        readonly policies: Readonly<Record<string, unknown>>
      }
    >
  >
}

interface Module {
  readonly data: readonly Readonly<Record<string, unknown>>[]
}

interface Statement {
  readonly sid?: string
  readonly effect: string
  readonly actions: readonly string[]
  readonly resources?: readonly string[]
  readonly condition?: readonly { readonly test: string; readonly variable: string }[]
}
