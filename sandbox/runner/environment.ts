import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface RunnerPlace {
  /** Folder for everything of the runner: temporary files, tool cache, home. */
  readonly folder: string
  readonly workspace: string
  readonly actionFolder: string
  readonly repository: string
  readonly eventName: string
  readonly event: object
  readonly runNumber: number
  readonly debug: boolean
}

/** What GitHub's runner sets for every step (actions/runner, GitHubContext.cs), on an Ubuntu machine. */
export function runnerEnvironment(place: RunnerPlace): Record<string, string> {
  const { folder, workspace, repository, runNumber } = place
  const [owner = ''] = repository.split('/')
  const inFolder = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  const eventPath = join(inFolder('_github_workflow'), 'event.json')
  writeFileSync(eventPath, JSON.stringify(place.event))
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: inFolder('home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '112233445',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '5544332',
    GITHUB_RUN_ID: String(9_000_000_000 + runNumber),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'scan',
    GITHUB_WORKFLOW: 'Cloud Baseline',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/cloud-baseline.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_ACTION: 'scan',
    GITHUB_ACTION_PATH: place.actionFolder,
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'acme/cloud-baseline',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_SHA: SHA,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: place.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: inFolder('_temp'),
    RUNNER_TOOL_CACHE: inFolder('_tool'),
    RUNNER_WORKSPACE: folder,
    ...(place.debug ? { RUNNER_DEBUG: '1' } : {}),
  }
}

const SHA = '8f3b1c0d5e7a9b2c4d6e8f0a1b3c5d7e9f1a2b3c'

/** Inputs become variables in capitals; spaces turn into underscores and hyphens stay. */
export function inputVariables(inputs: ReadonlyMap<string, string>): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, value] of inputs) {
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return variables
}
