import type { IamPolicy } from '../least-policy/iam-policy.ts'
import { type Block, hclFile, hclList, hclText } from './hcl.ts'
import { idsWords, providerWords } from './parameter-words.ts'
import {
  AUDIENCE,
  ISSUER,
  OWNER_ID,
  REPOSITORY_ID,
  type PlannedRole,
  type ReadingRolePlan,
  type SignInRolePlan,
  subjectsOf,
} from './planned-role.ts'

/** A module of Terraform that makes the role. */
export function terraform(role: PlannedRole): string {
  return role.kind === 'sign-in' ? signInModule(role) : readingModule(role)
}

/** The provider's first version in which the thumbprints of GitHub's certificates, which AWS ignores, can be left out. */
const PROVIDER_VERSION = '>= 5.81'

const TERRAFORM: Block = {
  head: 'terraform',
  body: [
    ['required_version', hclText('>= 1.3')],
    {
      head: 'required_providers',
      body: [
        ['aws', `{\n  source  = ${hclText('hashicorp/aws')}\n  version = ${hclText(PROVIDER_VERSION)}\n}`],
      ],
    },
  ],
}

function signInModule(role: SignInRolePlan): string {
  const { signIn } = role
  const { owner, name, ids } = signIn.repository
  const words = idsWords(signIn.repository)
  const { named, numbered } = subjectsOf(signIn)
  const withIds = hclText(numbered)
    .replace(OWNER_ID, '${var.owner_id}')
    .replace(REPOSITORY_ID, '${var.repository_id}')
  const arn = `arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:oidc-provider/${ISSUER}`
  return hclFile(
    `The role that the workflow of ${owner}/${name} signs in to${role.reads ? ', and with which it reads this account' : ''}. No key is stored.`,
    [
      TERRAFORM,
      variable('owner_id', words.owner, 'string', hclText(ids?.owner ?? '')),
      variable('repository_id', words.repository, 'string', hclText(ids?.repository ?? '')),
      variable('create_provider', providerWords, 'bool', 'true'),
      { head: 'data "aws_caller_identity" "current"', body: [] },
      { head: 'data "aws_partition" "current"', body: [] },
      {
        head: 'resource "aws_iam_openid_connect_provider" "github"',
        body: [
          ['count', 'var.create_provider ? 1 : 0'],
          ['url', hclText(`https://${ISSUER}`)],
          ['client_id_list', hclList([hclText(AUDIENCE)])],
        ],
      },
      {
        head: 'locals',
        body: [
          ['has_ids', 'var.owner_id != "" && var.repository_id != ""'],
          ['named', hclText(named)],
          ['numbered', withIds],
          ['subjects', 'local.has_ids ? [local.named, local.numbered] : [local.named]'],
          ['provider_arn', `var.create_provider ? aws_iam_openid_connect_provider.github[0].arn : "${arn}"`],
        ],
      },
      trustDocument(
        'sts:AssumeRoleWithWebIdentity',
        { type: 'Federated', identifier: 'local.provider_arn' },
        [
          condition(`${ISSUER}:aud`, hclList([hclText(AUDIENCE)])),
          condition(`${ISSUER}:sub`, 'local.subjects'),
        ],
      ),
      ...roleBlocks(role),
    ],
  )
}

function readingModule(role: ReadingRolePlan): string {
  const { trusted, externalId } = role
  return hclFile(
    'A role that only looks: for each account that is to be read, with the credentials of that account.',
    [
      TERRAFORM,
      variable(
        'trusted_role',
        'ARN of the role that the workflow signs in to.',
        'string',
        trusted === null ? null : hclText(trusted),
      ),
      ...(externalId === null
        ? []
        : [
            variable(
              'external_id',
              'What the workflow sends when it assumes the role (external-id in its configuration).',
              'string',
              hclText(externalId),
            ),
          ]),
      trustDocument(
        'sts:AssumeRole',
        { type: 'AWS', identifier: 'var.trusted_role' },
        externalId === null ? [] : [condition('sts:ExternalId', '[var.external_id]')],
      ),
      ...roleBlocks(role),
    ],
  )
}

function variable(name: string, description: string, type: string, usual: string | null): Block {
  return {
    head: `variable ${hclText(name)}`,
    body: [
      ['description', hclText(description)],
      ['type', type],
      ...(usual === null ? [] : [['default', usual] as const]),
    ],
  }
}

interface Principal {
  readonly type: string
  /** An expression. */
  readonly identifier: string
}

function trustDocument(action: string, { type, identifier }: Principal, conditions: readonly Block[]): Block {
  return {
    head: 'data "aws_iam_policy_document" "trust"',
    body: [
      {
        head: 'statement',
        body: [
          ['effect', hclText('Allow')],
          ['actions', hclList([hclText(action)])],
          {
            head: 'principals',
            body: [
              ['type', hclText(type)],
              ['identifiers', `[${identifier}]`],
            ],
          },
          ...conditions,
        ],
      },
    ],
  }
}

function condition(variableName: string, values: string): Block {
  return {
    head: 'condition',
    body: [
      ['test', hclText('StringEquals')],
      ['variable', hclText(variableName)],
      ['values', values],
    ],
  }
}

function roleBlocks({ name, path, policy }: PlannedRole): readonly Block[] {
  return [
    { head: 'data "aws_iam_policy_document" "policy"', body: statementsOf(policy) },
    {
      head: 'resource "aws_iam_role" "cloud_baseline"',
      body: [
        ['name', hclText(name)],
        ...(path === '/' ? [] : [['path', hclText(path)] as const]),
        ['assume_role_policy', 'data.aws_iam_policy_document.trust.json'],
      ],
    },
    {
      head: 'resource "aws_iam_role_policy" "cloud_baseline"',
      body: [
        ['name', hclText('CloudBaseline')],
        ['role', 'aws_iam_role.cloud_baseline.id'],
        ['policy', 'data.aws_iam_policy_document.policy.json'],
      ],
    },
    { head: 'output "role_arn"', body: [['value', 'aws_iam_role.cloud_baseline.arn']] },
  ]
}

function statementsOf({ Statement }: IamPolicy): readonly Block[] {
  return Statement.map(({ Sid, Effect, Action, Resource }) => ({
    head: 'statement',
    body: [
      ['sid', hclText(Sid)],
      ['effect', hclText(Effect)],
      ['actions', hclList(Action.map(hclText))],
      ['resources', hclList((typeof Resource === 'string' ? [Resource] : Resource).map(hclText))],
    ],
  }))
}
