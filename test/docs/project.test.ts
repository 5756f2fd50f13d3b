import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseNotes } from '../../scripts/release-notes.ts'
import { parseYaml } from '../../src/text/yaml.ts'

const PAGES = ['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md']
const FORMS = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml')

interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly value?: string }
  }[]
}

function formOf(name: string): Form {
  return parseYaml(readFileSync(join(FORMS, name), 'utf8'))[0]?.value as Form
}

describe('the pages of the project', () => {
  it('lead to forms that exist', () => {
    const text = PAGES.map((page) => readFileSync(page, 'utf8')).join('\n')
    const named = [...text.matchAll(/issues\/new\?template=([a-z.-]+)/g)]
    expect(named.map(([, form]) => form)).toEqual(['wrong-result.yml'])
    expect(forms).toContain('wrong-result.yml')
  })

  it('speak of commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^npm (?:run )?([a-z:-]+)/gm)]
    expect(named.length).toBeGreaterThan(7)
    const ownOfNpm = new Set(['ci', 'publish'])
    const names = named.map(([, name = '']) => name).filter((name) => !ownOfNpm.has(name))
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })

  it('name the licence that package.json and LICENSE have', () => {
    const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string }
    expect(license).toBe('Apache-2.0')
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^\s*Apache License\n\s*Version 2[.]0, January 2004\n/)
  })
})

// https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
describe('an issue form', () => {
  it.each(forms)('%s is one that GitHub takes', (name) => {
    const form = formOf(name)
    expect([form.name, form.description].every((text) => text.length > 3)).toBe(true)
    const questions = form.body.filter(({ type }) => type !== 'markdown')
    expect(questions.length).toBeGreaterThan(0)
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toEqual(expect.any(String))
    }
  })
})

describe('releaseNotes', () => {
  const changelog = [
    '# Changelog',
    '## [Unreleased]',
    '### Added',
    '- Later.',
    '## [1.10.0] - 2026-12-24',
    '### Fixed',
    '- A thing.',
    '## [1.1.0] - 2026-12-01',
    '## [1.0.0] - 2026-11-28',
    '- All.',
    '',
  ].join('\n')

  it('are what stands below the version', () => {
    expect(releaseNotes(changelog, 'v1.10.0')).toBe('### Fixed\n- A thing.')
    expect(releaseNotes(changelog, 'v1.0.0')).toBe('- All.')
  })

  it('are refused where there are none', () => {
    expect(() => releaseNotes(changelog, 'v1.1.0')).toThrow('CHANGELOG.md tells nothing of 1.1.0.')
    expect(() => releaseNotes(changelog, 'v2.0.0')).toThrow(
      'CHANGELOG.md has no heading "## [2.0.0] - " with a date behind it.',
    )
  })
})
