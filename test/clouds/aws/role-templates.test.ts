import { describe, expect, it } from '@jest/globals'
import { hclFile, hclList, hclText } from '../../../src/clouds/aws/role-templates/hcl.ts'
import { CLOUD } from '../../../src/clouds/clouds.ts'
import type { CollectRequest } from '../../../src/clouds/cloud.ts'
import type { SignIn } from '../../../src/model/roles.ts'
import { readYamlValue } from '../../../src/text/yaml.ts'

const SIGN_IN: SignIn = {
  role: { name: 'cloud-baseline', account: null },
  region: 'us-east-1',
  repository: { owner: 'you', name: 'infra', ids: null },
  from: { branch: 'main' },
}

function requestFor(more: Partial<CollectRequest>, role: string | null, externalId: string | null = null) {
  return {
    accounts: [],
    access: { role, via: [], externalId },
    regions: [],
    kinds: ['aws_ec2_volume'],
    attribution: true,
    ...more,
  } satisfies CollectRequest
}

const ALONE = requestFor({}, null)
const SEVERAL = requestFor({ accounts: ['111122223333', '444455556666'] }, 'team/reader', 'baseline:42')
const ORGANISATION = requestFor({ organization: true, units: true }, 'cloud-baseline-read')

interface Role {
  readonly RoleName: string
  readonly Path?: string
  readonly AssumeRolePolicyDocument: { readonly Statement: readonly Readonly<Record<string, unknown>>[] }
  readonly Policies: readonly { readonly PolicyDocument: unknown }[]
}

interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: string }>>
  readonly Resources: { readonly Role: { readonly Properties: Role } }
}

/** Of CloudFormation, by file; its own tags are left out, so that functions stand as what they are given. */
function templatesOf(request: CollectRequest, signIn = SIGN_IN): Readonly<Record<string, Template>> {
  const templates = CLOUD.roles.templates(request, signIn).filter(({ tool }) => tool === 'cloudformation')
  return Object.fromEntries(
    templates.map(({ file, text }) => [
      file,
      readYamlValue(text.replaceAll(/!\w+(?=[ \n])/g, '')) as Template,
    ]),
  )
}

function roleOf(template: Template | undefined): Role {
  if (template === undefined) throw new Error('there is no such template')
  return template.Resources.Role.Properties
}

function terraformOf(request: CollectRequest, signIn = SIGN_IN): Readonly<Record<string, string>> {
  const templates = CLOUD.roles.templates(request, signIn).filter(({ tool }) => tool === 'terraform')
  return Object.fromEntries(templates.map(({ file, text }) => [file, text]))
}

describe('the roles of one account', () => {
  it('are one, which the workflow signs in to and reads with', () => {
    const templates = templatesOf(ALONE)
    expect(Object.keys(templates)).toEqual(['cloudformation/sign-in-role.yml'])
    const role = roleOf(templates['cloudformation/sign-in-role.yml'])
    expect(role.RoleName).toBe('cloud-baseline')
    expect(role.Policies.map(({ PolicyDocument }) => PolicyDocument)).toEqual([
      CLOUD.policies(ALONE)['workflow'],
    ])
    expect(Object.keys(terraformOf(ALONE))).toEqual(['terraform/sign-in-role/main.tf'])
  })

  it('trust one branch of the repository, by its names and by its numbers', () => {
    const [statement] = roleOf(templatesOf(ALONE)['cloudformation/sign-in-role.yml']).AssumeRolePolicyDocument
      .Statement
    expect(statement).toMatchObject({
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': [
            'repo:you/infra:ref:refs/heads/main',
            ['HasIds', 'repo:you@${OwnerId}/infra@${RepositoryId}:ref:refs/heads/main', 'AWS::NoValue'],
          ],
        },
      },
    })
  })

  it('trust an environment of the repository instead, and have the numbers that are known', () => {
    const signIn: SignIn = {
      ...SIGN_IN,
      repository: { owner: 'you', name: 'infra', ids: { owner: '12', repository: '34' } },
      from: { environment: 'AWS audit' },
    }
    const template = templatesOf(ALONE, signIn)['cloudformation/sign-in-role.yml']
    expect(JSON.stringify(template)).toContain('"repo:you/infra:environment:AWS audit"')
    expect(template?.Parameters['OwnerId']?.Default).toBe('12')
    expect(template?.Parameters['RepositoryId']?.Default).toBe('34')
    const module = terraformOf(ALONE, signIn)['terraform/sign-in-role/main.tf']
    expect(module).toContain('named        = "repo:you/infra:environment:AWS audit"')
    expect(module).toContain(
      'numbered     = "repo:you@${var.owner_id}/infra@${var.repository_id}:environment:AWS audit"',
    )
    expect(module).toMatch(/variable "owner_id" \{[^}]*default {5}= "12"\n\}/)
  })
})

describe('the roles of several accounts', () => {
  it('are the one that may assume the others, and the one that reads, with the external id', () => {
    const templates = templatesOf(SEVERAL)
    expect(Object.keys(templates)).toEqual([
      'cloudformation/sign-in-role.yml',
      'cloudformation/reading-role.yml',
    ])
    const policies = CLOUD.policies(SEVERAL)
    const first = roleOf(templates['cloudformation/sign-in-role.yml'])
    const second = roleOf(templates['cloudformation/reading-role.yml'])
    expect(first.Policies[0]?.PolicyDocument).toEqual(policies['workflow'])
    expect(JSON.stringify(first.Policies)).not.toContain('ec2:')
    expect([second.Path, second.RoleName]).toEqual(['/team/', 'reader'])
    expect(second.Policies[0]?.PolicyDocument).toEqual(policies['arn:aws:iam::*:role/team/reader'])
    expect(second.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: 'TrustedRole' },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'ExternalId' } },
      },
    ])
    expect(templates['cloudformation/reading-role.yml']?.Parameters['ExternalId']?.Default).toBe(
      'baseline:42',
    )
  })

  it('know the role that they trust where its account is known', () => {
    const signIn = { ...SIGN_IN, role: { name: 'ci/baseline', account: '777788889999' } }
    const arn = 'arn:aws:iam::777788889999:role/ci/baseline'
    const reading = templatesOf(SEVERAL, signIn)['cloudformation/reading-role.yml']
    expect(reading?.Parameters['TrustedRole']?.Default).toBe(arn)
    expect(terraformOf(SEVERAL, signIn)['terraform/reading-role/main.tf']).toContain(`default     = "${arn}"`)
    expect(CLOUD.roles.address(signIn.role, 'us-east-1')).toBe(arn)
    expect(CLOUD.roles.address(SIGN_IN.role, 'us-east-1')).toBeNull()
    expect(
      templatesOf(SEVERAL)['cloudformation/reading-role.yml']?.Parameters['TrustedRole'],
    ).not.toHaveProperty('Default')
  })

  it('of an organisation can list it', () => {
    const role = roleOf(templatesOf(ORGANISATION)['cloudformation/sign-in-role.yml'])
    expect(role.Policies[0]?.PolicyDocument).toEqual(CLOUD.policies(ORGANISATION)['workflow'])
    expect(JSON.stringify(role.Policies)).toContain('organizations:ListAccounts')
  })

  it('have the part of AWS in their ARNs', () => {
    const signIn = { ...SIGN_IN, region: 'us-gov-west-1', role: { name: 'x', account: '111122223333' } }
    const role = roleOf(templatesOf(SEVERAL, signIn)['cloudformation/sign-in-role.yml'])
    expect(JSON.stringify(role.Policies)).toContain('arn:aws-us-gov:iam::444455556666:role/team/reader')
    expect(CLOUD.roles.address(signIn.role, signIn.region)).toBe('arn:aws-us-gov:iam::111122223333:role/x')
  })

  it('do not let names become anything else', () => {
    // What init refuses before; a template holds it all the same.
    const signIn: SignIn = { ...SIGN_IN, from: { branch: 'a${AWS::AccountId}"b\n${var.x}' } }
    const template = templatesOf(ALONE, signIn)['cloudformation/sign-in-role.yml']
    const condition = roleOf(template).AssumeRolePolicyDocument.Statement[0]?.['Condition'] as {
      readonly StringEquals: Readonly<Record<string, readonly unknown[]>>
    }
    expect(condition.StringEquals['token.actions.githubusercontent.com:sub']).toEqual([
      'repo:you/infra:ref:refs/heads/a${AWS::AccountId}"b\n${var.x}',
      [
        'HasIds',
        'repo:you@${OwnerId}/infra@${RepositoryId}:ref:refs/heads/a${!AWS::AccountId}"b\n${!var.x}',
        'AWS::NoValue',
      ],
    ])
    expect(terraformOf(ALONE, signIn)['terraform/sign-in-role/main.tf']).toContain(
      '"repo:you/infra:ref:refs/heads/a$${AWS::AccountId}\\"b\\n$${var.x}"',
    )
  })
})

function commandsOf(request: CollectRequest, signIn = SIGN_IN): readonly string[] {
  return CLOUD.roles
    .templates(request, signIn)
    .flatMap(({ file, commands }) => commands(file))
    .filter((command) => !command.startsWith('#'))
}

describe('the commands', () => {
  it('ask GitHub for the numbers, and leave the ARN where it is not known', () => {
    const [deploy, arn] = commandsOf(ALONE)
    expect(deploy).toContain(
      `--parameter-overrides CreateProvider=true $(gh api repos/you/infra --jq '"OwnerId=\\(.owner.id) RepositoryId=\\(.id)"')`,
    )
    expect(arn).toMatch(/^ROLE_ARN=\$\(aws cloudformation describe-stacks /)
  })

  it('do neither where both are known', () => {
    const repository = { owner: 'you', name: 'infra', ids: { owner: '12', repository: '34' } }
    const role = { name: 'cloud-baseline', account: '111122223333' }
    expect(commandsOf(ALONE, { ...SIGN_IN, repository, role })).toEqual([
      'aws cloudformation deploy --stack-name cloud-baseline --template-file cloudformation/sign-in-role.yml --capabilities CAPABILITY_NAMED_IAM --region us-east-1 --parameter-overrides CreateProvider=true',
      'terraform -chdir=terraform/sign-in-role init',
      'terraform -chdir=terraform/sign-in-role apply -var create_provider=true',
    ])
  })

  it('deploy to all accounts of an organisation at once', () => {
    const commands = commandsOf(ORGANISATION).join('\n')
    expect(commands).toContain('create-stack-set --stack-set-name cloud-baseline-read')
    expect(commands).toContain('ParameterKey=TrustedRole,ParameterValue="$ROLE_ARN"')
    expect(commandsOf(SEVERAL).join('\n')).not.toContain('stack-set')
  })
})

describe('Terraform’s language', () => {
  it('is laid out as terraform fmt does it', () => {
    const text = hclFile('What it is.', [
      { head: 'data "a" "b"', body: [] },
      {
        head: 'resource "c" "d"',
        body: [
          ['a', '1'],
          ['longer', hclText('x')],
          ['list', hclList(['1', '2'])],
          ['b', 'true'],
          { head: 'block', body: [['c', hclList([])]] },
        ],
      },
    ])
    expect(text).toBe(`# What it is.
data "a" "b" {}

resource "c" "d" {
  a      = 1
  longer = "x"

  list = [
    1,
    2,
  ]

  b = true

  block {
    c = []
  }
}
`)
  })

  it.each([
    ['a"b\\c', String.raw`"a\"b\\c"`],
    ['${a} %{b} $c', '"$${a} %%{b} $c"'],
    ['a\nb', String.raw`"a\nb"`],
  ])('holds %j as it is', (text, written) => {
    expect(hclText(text)).toBe(written)
  })
})
