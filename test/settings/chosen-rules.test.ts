import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chosenRules } from '../../src/settings/chosen-rules.ts'

let workspace = ''
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cloud-baseline-chosen-rules-'))
  mkdirSync(join(workspace, '.github'))
})
afterEach(() => rmSync(workspace, { recursive: true }))

function write(text: string): void {
  writeFileSync(join(workspace, '.github/cloud-baseline.yml'), text)
}

describe('the services', () => {
  it('are all unless the configuration narrows them', () => {
    expect(chosenRules([], '', workspace).services).toEqual([])
    write('services: [iam, s3]\n')
    expect(chosenRules([], '', workspace).services).toEqual(['iam', 's3'])
  })

  it('are refused with their place where no rule is about them', () => {
    write('rules: default\nservices: iam, s4\n')
    expect(() => chosenRules([], '', workspace)).toThrow(
      '.github/cloud-baseline.yml:2: services: received "s4", but no shipped rule is about such a service; did you mean s3?',
    )
  })
})

describe('the countries whose national ids are looked for', () => {
  it('are open where there is no configuration, and none where it names none', () => {
    expect(chosenRules(['my-rules'], '', workspace).nationalIds).toBeNull()
    write('rules: default\n')
    expect(chosenRules([], '', workspace).nationalIds).toEqual([])
    write('privacy: { national-ids: [DE, US] }\n')
    expect(chosenRules([], '', workspace).nationalIds).toEqual(['DE', 'US'])
  })
})

describe('the environments that an account can be in', () => {
  it('are open where there is no configuration, as where rules live by themselves', () => {
    expect(chosenRules(['my-rules'], '', workspace).environments).toBeNull()
  })

  it.each([['rules: default, .github/cloud-baseline\n'], ['# nothing yet\n']])(
    'are two where the configuration names none: %j',
    (text) => {
      write(text)
      expect(chosenRules([], '', workspace).environments).toEqual(['production', 'non-production'])
    },
  )

  it('are those that it names, of single accounts as well', () => {
    write("environments: { staging: ['*-staging'] }\naccounts: [{ id: '111122223333', environment: lab }]\n")
    expect(chosenRules([], '', workspace).environments).toEqual([
      'staging',
      'lab',
      'production',
      'non-production',
    ])
  })
})
