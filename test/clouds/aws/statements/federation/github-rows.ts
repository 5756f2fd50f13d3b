import type { Json, JsonObject } from '../../../../../src/model/json.ts'
import type { Subject } from '../../../../../src/clouds/aws/statements/federation/github.ts'

/** A condition on GitHub's claims, by their names; `aud` is asked for unless it is given. */
export interface GithubRow {
  readonly condition: JsonObject
  readonly subject: Subject
  readonly repositories?: readonly string[]
  readonly audience?: 'right' | 'missing' | 'wrong'
  readonly byNumber?: true
  /** False: something is not understood. */
  readonly isCertain?: false
  readonly conditional?: true
  /** After `token.actions.`. */
  readonly issuer?: string
  /** Further statements of the policy. */
  readonly more?: readonly Json[]
  readonly why: string
}

export interface GithubSection {
  readonly title: string
  readonly rows: readonly GithubRow[]
}

const like = (...sub: readonly string[]): JsonObject => ({ StringLike: { sub } })
const equals = (...sub: readonly string[]): JsonObject => ({ StringEquals: { sub } })
const named = ['octo-org/octo-repo']

/** A denial for everybody with this condition; `:sub` stands for the claim. */
export const deny = (condition: JsonObject, principal: Json = '*'): JsonObject => ({
  Effect: 'Deny',
  Principal: principal,
  Action: 'sts:AssumeRoleWithWebIdentity',
  ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
})

export const GITHUB_SECTIONS: readonly GithubSection[] = [
  {
    title: 'No subject',
    rows: [
      {
        condition: {},
        subject: 'missing',
        why: 'Every workflow on GitHub can ask for a token with that audience.',
      },
      {
        condition: { StringEquals: { actor: 'octocat' } },
        subject: 'missing',
        why: 'Whoever comments on an issue of a stranger’s is the actor of a workflow there.',
      },
      {
        condition: { StringEquals: { workflow: 'deploy' } },
        subject: 'missing',
        why: 'Anybody may call a workflow so.',
      },
      {
        condition: { Null: { sub: 'false' } },
        subject: 'missing',
        why: 'Every token has a subject; this asks for no more.',
      },
      {
        condition: { StringNotEquals: { sub: 'repo:evil/evil:ref:refs/heads/main' } },
        subject: 'missing',
        why: 'It leaves out one subject of all.',
      },
      {
        condition: { StringNotLike: { sub: 'repo:evil/*' } },
        subject: 'missing',
        why: 'It leaves out one owner of all.',
      },
      {
        condition: { StringEqualsIfExists: { environment: 'production' } },
        subject: 'missing',
        why: 'A job without an environment has no such claim, and gets in.',
      },
      {
        condition: { 'ForAllValues:StringEquals': { environment: 'production' } },
        subject: 'missing',
        why: 'ForAllValues is true where the claim is absent.',
      },
      {
        condition: { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
        subject: 'missing',
        conditional: true,
        why: 'Any workflow, if it runs in that network.',
      },
      {
        condition: { Bool: { 'aws:SecureTransport': 'true' } },
        subject: 'missing',
        why: 'Whoever asks can use TLS: that narrows nothing.',
      },
      {
        condition: {},
        more: [deny({ StringEquals: { 'gitlab.com:sub': 'project_path:octo/x' } })],
        subject: 'missing',
        why: 'What is denied is a claim of another issuer, which no token of GitHub’s has.',
      },
      {
        condition: {},
        more: [
          deny({
            StringEquals: { 'gitlab.com:sub': 'project_path:octo/x' },
            StringNotLike: { ':sub': 'repo:octo-org/*' },
          }),
        ],
        subject: 'missing',
        why: 'Nor does such a denial narrow GitHub’s own claims.',
      },
    ],
  },
  {
    title: 'Patterns that fit everything',
    rows: [
      { condition: like('*'), subject: 'any', why: 'Any subject.' },
      { condition: like('repo:*'), subject: 'any', why: 'Any repository.' },
      { condition: like('repo:*/*'), subject: 'any', why: 'Any owner and any name.' },
      { condition: like('repo:*/*:*'), subject: 'any', why: 'Any owner, any name, anything after it.' },
      { condition: like('????:*'), subject: 'any', why: '“repo” has four letters.' },
      {
        condition: like('repo:octo-org/octo-repo:ref:refs/heads/main', 'repo:*'),
        subject: 'any',
        why: 'One value of several is enough.',
      },
      {
        condition: { 'ForAnyValue:StringLike': { sub: '*' } },
        subject: 'any',
        why: 'Any value of a claim that has one.',
      },
    ],
  },
  {
    title: 'Strangers’ repositories',
    rows: [
      {
        condition: like('repo:octo-org*'),
        subject: 'any-owner',
        why: 'octo-org-evil fits.',
      },
      {
        condition: like('repo:octo-or?/octo-repo:*'),
        subject: 'any-owner',
        repositories: ['*/octo-repo'],
        why: 'octo-orz fits.',
      },
      {
        condition: like('repo:*/octo-repo:ref:refs/heads/main'),
        subject: 'any-owner',

        why: 'Anybody may call a repository so.',
      },
      {
        condition: like('repo:*:ref:refs/heads/main'),
        subject: 'any-owner',
        why: 'Anybody has a main branch.',
      },
      { condition: like('*:ref:refs/heads/main'), subject: 'any-owner', why: 'The same.' },
      {
        condition: like('*:pull_request'),
        subject: 'any-owner',
        why: 'Anybody opens pull requests at home.',
      },
      {
        condition: like('*:environment:production'),
        subject: 'any-owner',
        why: 'Anybody makes environments at home.',
      },
      {
        condition: like('repo:*@123456/*'),
        subject: 'any-owner',
        why: 'A branch of anybody’s may be called a@123456/b.',
      },
      {
        condition: like('*octo-org/octo-repo*'),
        subject: 'any-owner',
        why: 'A branch of anybody’s may be called octo-org/octo-repo.',
      },
      {
        condition: like('repo:*octo-org/octo-repo:ref:refs/heads/main'),
        subject: 'any-owner',

        why: 'evil-octo-org fits.',
      },
      {
        condition: equals('environment:production'),
        subject: 'any-owner',
        why: 'An owner may have GitHub write the environment alone into the subject.',
      },
      {
        condition: equals('ref:refs/heads/main'),
        subject: 'any-owner',
        why: 'An owner may have GitHub write the ref alone into the subject.',
      },
      {
        condition: like('workflow:deploy*'),
        subject: 'any-owner',
        why: 'The name of a workflow is anybody’s to choose.',
      },
      {
        condition: { StringEquals: { ref: 'refs/heads/main' } },
        subject: 'any-owner',
        why: 'The branch alone says nothing of the repository.',
      },
      {
        condition: { StringLike: { repository: '*/octo-repo' } },
        subject: 'any-owner',
        repositories: ['*/octo-repo'],
        why: 'Anybody may call a repository so.',
      },
      {
        condition: equals('job_workflow_ref:octo-org/flows/.github/workflows/deploy.yml@refs/heads/main'),
        subject: 'reusable-workflow',
        why: 'Whoever may call the workflow can have this subject.',
      },
      {
        condition: {
          StringEquals: { job_workflow_ref: 'octo-org/flows/.github/workflows/deploy.yml@refs/heads/main' },
        },
        subject: 'reusable-workflow',
        why: 'The workflow is fixed, who calls it is not.',
      },
      {
        condition: { StringLike: { job_workflow_ref: 'octo-org/flows/*' } },
        subject: 'any-owner',
        why: 'Neither the workflow nor who calls it is fixed.',
      },
    ],
  },
  {
    title: 'Every repository of an owner',
    rows: [
      {
        condition: like('repo:octo-org/*'),
        subject: 'any-repository',
        repositories: ['octo-org/*'],
        why: 'Any repository.',
      },
      {
        condition: like('repo:octo-org/*:ref:refs/heads/main'),
        subject: 'any-repository',
        repositories: ['octo-org/*'],
        why: 'Any repository, on its main branch.',
      },
      {
        condition: like('repo:octo-org/octo-*'),
        subject: 'any-repository',
        repositories: ['octo-org/*'],
        why: 'Any repository that is called so.',
      },
      {
        condition: like('repo:octo-org/octo-repo*'),
        subject: 'any-repository',
        repositories: ['octo-org/*'],
        why: 'octo-repo-2 fits: there is no colon before the wildcard.',
      },
      {
        condition: like('repo:octo-org@123456/*'),
        subject: 'any-repository',
        repositories: ['octo-org/*'],
        byNumber: true,
        why: 'Any repository, of an owner whom nobody can impersonate.',
      },
      {
        condition: like('repository_owner_id:123456:*'),
        subject: 'any-repository',
        repositories: ['#123456/*'],
        byNumber: true,
        why: 'A customized subject that names the owner alone.',
      },
      {
        condition: equals('repository_owner:octo-org'),
        subject: 'any-repository',
        repositories: ['octo-org/*'],
        why: 'The same, by name.',
      },
      {
        condition: {},
        issuer: 'githubusercontent.com/octo-corp',
        subject: 'any-repository',
        repositories: ['enterprise octo-corp'],
        why: 'The enterprise’s own issuer signs for its repositories alone.',
      },
      {
        condition: {},
        issuer: 'octo-corp.ghe.com',
        subject: 'any-repository',
        repositories: ['enterprise octo-corp'],
        why: 'An enterprise with data residency has its own issuer.',
      },
      {
        condition: { StringEquals: { enterprise_id: '42' } },
        subject: 'any-repository',
        repositories: ['enterprise 42'],
        why: 'All repositories of the enterprise.',
      },
    ],
  },
  {
    title: 'One repository',
    rows: [
      {
        condition: like('repo:octo-org/octo-repo:*'),
        subject: 'any-ref',
        repositories: named,
        why: 'Branches, tags, pull requests and environments.',
      },
      {
        condition: { 'ForAllValues:StringLike': { sub: 'repo:octo-org/octo-repo:*' } },
        subject: 'any-ref',
        repositories: named,
        why: 'True without a subject too, but every token has one.',
      },
      {
        condition: { StringLikeIfExists: { sub: 'repo:octo-org/octo-repo:*' } },
        subject: 'any-ref',
        repositories: named,
        why: 'The same.',
      },
      {
        condition: equals('repo:octo-org/octo-repo'),
        subject: 'any-ref',
        repositories: named,
        why: 'A customized subject without what it ran for.',
      },
      {
        condition: { StringEquals: { repository: 'octo-org/octo-repo' } },
        subject: 'any-ref',
        repositories: named,
        why: 'The repository by its own claim.',
      },
      {
        condition: { StringEquals: { repository_id: '456789' } },
        subject: 'any-ref',
        repositories: ['*/#456789'],
        byNumber: true,
        why: 'The repository by its number.',
      },
      {
        condition: like('repo:octo-org@123456/octo-repo@456789:*'),
        subject: 'any-ref',
        repositories: named,
        byNumber: true,
        why: 'With the numbers of owner and repository.',
      },
      {
        condition: equals('repo:octo-org/octo-repo:pull_request'),
        subject: 'pull-request',
        repositories: named,
        why: 'Pull requests, from branches of the repository.',
      },
      {
        condition: equals(
          'repo:octo-org/octo-repo:ref:refs/heads/main',
          'repo:octo-org/octo-repo:pull_request',
        ),
        subject: 'pull-request',
        repositories: named,
        why: 'The wider of two.',
      },
      {
        condition: { StringEquals: { repository: 'octo-org/octo-repo' }, StringLike: { ref: 'refs/pull/*' } },
        subject: 'pull-request',
        repositories: named,
        why: 'The ref of a pull request.',
      },
      {
        condition: like('repo:octo-org/octo-repo:ref:refs/heads/*'),
        subject: 'any-branch',
        repositories: named,
        why: 'Any branch.',
      },
      {
        condition: like('repo:octo-org/octo-repo:ref:*'),
        subject: 'any-branch',
        repositories: named,
        why: 'Any branch and any tag.',
      },
      {
        condition: like('repo:octo-org/octo-repo:ref:refs/heads/release/*'),
        subject: 'branch-wildcard',
        repositories: named,
        why: 'Branches for releases.',
      },
      {
        condition: like('repo:octo-org/octo-repo:environment:*'),
        subject: 'environment-wildcard',
        repositories: named,
        why: 'Any environment; making one takes an administrator’s or a writer’s rights.',
      },
      {
        condition: like('repo:octo-org/octo-repo:ref:refs/tags/v*'),
        subject: 'tag-wildcard',
        repositories: named,
        why: 'Tags for versions.',
      },
    ],
  },
  {
    title: 'As narrow as it should be',
    rows: [
      {
        condition: equals('repo:octo-org/octo-repo:ref:refs/heads/main'),
        subject: 'branch',
        repositories: named,
        why: 'One branch.',
      },
      {
        condition: like('repo:octo-org/octo-repo:ref:refs/heads/main'),
        subject: 'branch',
        repositories: named,
        why: 'A pattern without a wildcard.',
      },
      {
        condition: { StringEqualsIgnoreCase: { sub: 'Repo:Octo-Org/Octo-Repo:ref:refs/heads/main' } },
        subject: 'branch',
        repositories: named,
        why: 'Capitals do not matter here, and nobody can have the same name in other capitals.',
      },
      {
        condition: equals('repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main'),
        subject: 'branch',
        repositories: named,
        byNumber: true,
        why: 'As repositories made after 15 July 2026 have it.',
      },
      {
        condition: equals('repo:octo-org/octo-repo:environment:production'),
        subject: 'environment',
        repositories: named,
        why: 'One environment, whose reviewers decide.',
      },
      {
        condition: equals('repo:octo-org/octo-repo:environment:Production%3AV1'),
        subject: 'environment',
        repositories: named,
        why: 'GitHub writes a colon in a name as %3A.',
      },
      {
        condition: equals('repo:octo-org/octo-repo:ref:refs/tags/v1'),
        subject: 'tag',
        repositories: named,
        why: 'One tag.',
      },
      {
        condition: {
          StringLike: { sub: 'repo:octo-org/octo-repo:*' },
          StringEquals: { ref: 'refs/heads/main' },
        },
        subject: 'branch',
        repositories: named,
        why: 'Two conditions together.',
      },
      {
        condition: {
          StringLike: { sub: 'repo:*' },
          StringEquals: { repository_id: '456789', environment: 'production' },
        },
        subject: 'environment',
        repositories: ['*/#456789'],
        byNumber: true,
        why: 'The subject is open, the other claims are not.',
      },
      {
        condition: {
          StringLike: { sub: 'repo:octo-org/*' },
          StringEquals: { job_workflow_ref: 'octo-org/flows/.github/workflows/deploy.yml@refs/heads/main' },
        },
        subject: 'workflow',
        repositories: ['octo-org/*'],
        why: 'One workflow, called by one owner’s repositories.',
      },
      {
        condition: {},
        more: [deny({ StringNotLike: { ':sub': 'repo:octo-org/octo-repo:ref:refs/heads/main' } })],
        subject: 'branch',
        repositories: named,
        why: 'A denial leaves one branch.',
      },
    ],
  },
  {
    title: 'Audiences',
    rows: [
      {
        condition: {
          StringEquals: { aud: 'sts.amazonaws.com.cn', sub: 'repo:octo-org/octo-repo:ref:refs/heads/main' },
        },
        audience: 'right',
        subject: 'branch',
        repositories: named,
        why: 'AWS in China.',
      },
      {
        condition: {
          StringEquals: {
            aud: 'https://github.com/octo-org',
            sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
          },
        },
        audience: 'wrong',
        subject: 'branch',
        repositories: named,
        why: 'GitHub’s default, which tokens for others have too.',
      },
      {
        condition: { StringLike: { aud: '*', sub: 'repo:octo-org/octo-repo:ref:refs/heads/main' } },
        audience: 'wrong',
        subject: 'branch',
        repositories: named,
        why: 'Any audience that the provider takes.',
      },
      {
        condition: {
          Null: { aud: 'false' },
          StringEquals: { sub: 'repo:octo-org/octo-repo:ref:refs/heads/main' },
        },
        audience: 'missing',
        subject: 'branch',
        repositories: named,
        why: 'Any audience that the provider takes.',
      },
    ],
  },
  {
    title: 'Nobody',
    rows: [
      { condition: equals('repo:octo-org/*'), subject: 'nobody', why: 'StringEquals knows no wildcards.' },
      { condition: like('octo-org/octo-repo:*'), subject: 'nobody', why: 'Subjects begin with repo:.' },
      {
        condition: like('Repo:octo-org/octo-repo:*'),
        subject: 'nobody',
        why: 'Capitals matter to StringLike.',
      },
      {
        condition: like('repo:octo-org/octo-repo:refs/heads/main'),
        subject: 'nobody',
        why: 'It lacks ref:.',
      },
      {
        condition: like('repo:octo-org/octo-repo:branch:main'),
        subject: 'nobody',
        why: 'There is no such claim.',
      },
      {
        condition: { StringEquals: { repository: 'octo-org/octo-repo', sub: 'repo:evil/evil:pull_request' } },
        subject: 'nobody',
        why: 'The claims contradict each other.',
      },
      {
        condition: { StringEquals: { 'gitlab.com:sub': 'project_path:acme/shop:ref_type:branch:ref:main' } },
        subject: 'nobody',
        why: 'A token of GitHub’s has no claims of GitLab’s.',
      },
      { condition: {}, more: [deny({})], subject: 'nobody', why: 'Everybody is denied.' },
      {
        condition: {},
        more: [deny({ StringNotEquals: { 'gitlab.com:sub': 'project_path:octo/x' } })],
        subject: 'nobody',
        why: 'A token without GitLab’s claim is denied.',
      },
    ],
  },
  {
    title: 'Not known',
    rows: [
      {
        condition: { StringLike: { sub: '${aws:PrincipalTag/repository}' } },
        subject: 'any-owner',
        isCertain: false,
        why: 'What AWS fills in is not known.',
      },
      {
        condition: { StringEquals: { claim_of_tomorrow: 'x' } },
        subject: 'any-owner',
        isCertain: false,
        why: 'The claim is not known.',
      },
      {
        condition: {},
        more: [
          deny({
            StringNotLike: { ':sub': 'repo:octo-org/*' },
            StringEquals: { 'aws:RequestedRegion': 'eu-west-1' },
          }),
        ],
        subject: 'missing',
        isCertain: false,
        why: 'The denial has a second condition.',
      },
    ],
  },
]
