import type { Item, Language, Part } from './subject-language.ts'

/**
 * What GitHub writes into the tokens of workflows (docs.github.com, "OpenID Connect reference", 2026-11). By default a
 * subject is the repository and what the workflow ran for; an owner may choose other claims, in any order
 * (`include_claim_keys`). Repositories made, renamed or transferred after 15 July 2026 have the
 * numbers of owner and repository in it, however it is customized; others may ask for it.
 */
const NAME = /[\w-]/
const REPOSITORY_NAME = /[\w.-]/
const DIGIT = /\d/
/** What a ref may hold: git-check-ref-format. */
const REF = /[^\s~^:?*[\\]/u
/** A colon within a value is sent as %3A. */
const VALUE = /[^:]/u

const OWNER: Part = { of: NAME, tag: 'owner' }
const REPOSITORY: Part = { of: REPOSITORY_NAME, tag: 'repository' }

const OWN_REPOSITORY: readonly (readonly Part[])[] = [
  [OWNER, { text: '/' }, REPOSITORY],
  [
    OWNER,
    { text: '@' },
    { of: DIGIT, tag: 'ownerId' },
    { text: '/' },
    REPOSITORY,
    { text: '@' },
    { of: DIGIT, tag: 'repositoryId' },
  ],
]

const REFS: readonly Item[] = [
  { parts: [{ text: 'refs/heads/' }, { of: REF, tag: 'branch' }], context: 'branch' },
  { parts: [{ text: 'refs/tags/' }, { of: REF, tag: 'tag' }], context: 'tag' },
]

/** The ref of a workflow that runs for a pull request; its subject says pull_request instead. */
const PULL: Item = {
  parts: [{ text: 'refs/pull/' }, { of: DIGIT }, { text: '/merge' }],
  context: 'pull-request',
}

/** The file, at a ref, that is called: its code runs, whoever calls it and from whichever repository. */
const CALLED: Part = { of: VALUE, tag: 'workflow' }

/** Claims whose values whoever asks for a token can choose, or that say nothing of where it comes from. */
const OTHERS = [
  ['actor', 'actor_id', 'base_ref', 'head_ref', 'event_name', 'ref_type', 'run_id', 'run_number'],
  ['run_attempt', 'runner_environment', 'workflow', 'workflow_sha', 'job_workflow_sha', 'sha'],
  ['repository_visibility', 'check_run_id'],
].flat()

const REPOSITORIES: readonly Item[] = OWN_REPOSITORY.map((parts) => ({
  parts: [{ text: 'repo:' }, ...parts],
}))

const CONTEXTS: readonly Item[] = [
  ...REFS.map(({ parts, ...item }) => Object.assign({}, item, { parts: [{ text: 'ref:' }, ...parts] })),
  { parts: [{ text: 'environment:' }, { of: VALUE, tag: 'environment' }], context: 'environment' },
  { parts: [{ text: 'pull_request' }], context: 'pull-request' },
]

/** What subjects are unless an owner chose otherwise, and where they chose the repository alone. */
const BY_DEFAULT: Language = {
  items: REPOSITORIES.flatMap((repository) => [
    repository,
    ...CONTEXTS.map(({ parts, ...item }) =>
      Object.assign({}, item, { parts: [...repository.parts, { text: ':' }, ...parts] }),
    ),
  ]),
  single: true,
}

const CHOSEN: readonly Item[] = [
  { parts: [{ text: 'repository:' }, OWNER, { text: '/' }, REPOSITORY] },
  { parts: [{ text: 'repository_owner:' }, OWNER] },
  { parts: [{ text: 'repository_owner_id:' }, { of: DIGIT, tag: 'ownerId' }] },
  { parts: [{ text: 'repository_id:' }, { of: DIGIT, tag: 'repositoryId' }] },
  { parts: [{ text: 'enterprise:' }, { of: NAME, tag: 'enterprise' }] },
  { parts: [{ text: 'enterprise_id:' }, { of: DIGIT, tag: 'enterprise' }] },
  { parts: [{ text: 'workflow_ref:' }, OWNER, { text: '/' }, REPOSITORY, { text: '/' }, { of: VALUE }] },
  { parts: [{ text: 'job_workflow_ref:' }, CALLED] },
  ...OTHERS.map((claim) => ({ parts: [{ text: `${claim}:` }, { of: VALUE }] })),
  { parts: [{ text: 'repo_property_' }, { of: VALUE }, { text: ':' }, { of: VALUE }] },
]

const SPELLED = 6

function spelledIn(text: string): readonly Item[] {
  return CHOSEN.filter(({ parts: [first] }) => {
    return first !== undefined && 'text' in first && text.includes(first.text.slice(0, SPELLED))
  })
}

/**
 * The subjects that somebody can have for repositories of their own, whose claims they choose, where a pattern is this
 * text. A claim that the text does not begin to spell out can only be where a wildcard is, which passes over it as it
 * passes over nothing.
 */
export function subjectsOfAnybody(text: string): Language {
  return { items: [...REPOSITORIES, ...CONTEXTS, ...spelledIn(text)] }
}

/** The subjects that the owner who is named there is likely to have. */
export function subjectsOfOwner(text: string): Language {
  return spelledIn(text).length === 0 ? BY_DEFAULT : subjectsOfAnybody(text)
}

/** Claims of a token, beside its subject, that conditions compare, with how their values are made. */
export const CLAIM_VALUES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['repository', { items: [{ parts: [OWNER, { text: '/' }, REPOSITORY] }], single: true }],
  ['repository_id', { items: [{ parts: [{ of: DIGIT, tag: 'repositoryId' }] }], single: true }],
  ['repository_owner', { items: [{ parts: [OWNER] }], single: true }],
  ['repository_owner_id', { items: [{ parts: [{ of: DIGIT, tag: 'ownerId' }] }], single: true }],
  ['enterprise', { items: [{ parts: [{ of: NAME, tag: 'enterprise' }] }], single: true }],
  ['enterprise_id', { items: [{ parts: [{ of: DIGIT, tag: 'enterprise' }] }], single: true }],
  ['ref', { items: [...REFS, PULL], single: true }],
  [
    'environment',
    { items: [{ parts: [{ of: VALUE, tag: 'environment' }], context: 'environment' }], single: true },
  ],
  ['job_workflow_ref', { items: [{ parts: [CALLED] }], single: true }],
])

/** Claims that every token has: an operator that is true where a claim is absent says no less of these. */
export const ALWAYS_SENT: ReadonlySet<string> = new Set(['sub', 'aud', 'repository', 'repository_id', 'ref'])
