import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitFrom, linksFrom } from '../../../src/host/github/links.ts'

const RUNNER = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/cloud',
  GITHUB_RUN_ID: '4711',
  GITHUB_SHA: '0a1b2c',
  GITHUB_WORKFLOW_REF: 'acme/cloud/.github/workflows/scan.yml@refs/heads/a@b',
}

describe('linksFrom', () => {
  it('names the run, the files and the workflow of the repository', () => {
    expect(linksFrom(RUNNER)).toEqual({
      run: 'https://github.com/acme/cloud/actions/runs/4711',
      files: 'https://github.com/acme/cloud/blob/0a1b2c/',
      packs: null,
      workflow: '.github/workflows/scan.yml',
    })
  })

  it.each([
    undefined,
    '',
    'acme/required/.github/workflows/scan.yml@refs/heads/main',
    'acme/cloud-2/a.yml@main',
  ])('knows no file of the repository in the workflow %j', (reference) => {
    expect(linksFrom({ ...RUNNER, GITHUB_WORKFLOW_REF: reference }).workflow).toBeNull()
  })

  it('knows nothing in a terminal', () => {
    expect(linksFrom({})).toEqual({ run: null, files: null, packs: null, workflow: null })
  })
})

describe('commitFrom', () => {
  it('is the commit of the run, and of a pull request its head', () => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'))
    const path = join(folder, 'event.json')
    const ofPullRequest = { ...RUNNER, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
    writeFileSync(path, JSON.stringify({ pull_request: { head: { sha: 'feed' } } }))
    expect(commitFrom({ ...RUNNER, GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: path })).toBe('0a1b2c')
    expect(commitFrom(ofPullRequest)).toBe('feed')
    writeFileSync(path, 'no JSON')
    expect(commitFrom(ofPullRequest)).toBeNull()
    rmSync(folder, { recursive: true })
    expect(commitFrom(ofPullRequest)).toBeNull()
    expect(commitFrom({})).toBeNull()
  })
})
