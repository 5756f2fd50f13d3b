import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/model/errors.ts'
import { selectFiles } from '../../../src/rules/load/select-files.ts'
import { shippedPacks } from '../../../src/rules/load/shipped-packs.ts'
import { makeWorkspace, type Workspace } from '../workspace.ts'

let workspace: Workspace

beforeEach(() => {
  workspace = makeWorkspace()
})
afterEach(() => workspace.remove())

function select(...entries: string[]): readonly string[] {
  return selectFiles(entries, workspace.path).files.map(({ file }) => file)
}

function narrowed(...entries: string[]): readonly string[] {
  return selectFiles(entries, workspace.path, ['s3', 'iam']).files.map(({ file }) => file)
}

describe('selectFiles', () => {
  it('finds the packs that ship, also when nothing but !id is selected', () => {
    const shipped = select('default')
    expect(shipped).toContain(
      'rules/aws/ec2/security-group/aws-ec2-security-group-ingress-all-traffic-from-internet.yml',
    )
    expect(select()).toEqual(shipped)
    expect(select('!some-id')).toEqual(shipped)
    expect(selectFiles(['!some-id'], workspace.path).leftOut).toEqual(['some-id'])
    expect(selectFiles(['default'], workspace.path).files.every((file) => file.shipped)).toBe(true)
  })

  it('narrows default to services, and nothing else', () => {
    const found = narrowed('default')
    expect(new Set(found.map((file) => file.split('/')[2]))).toEqual(new Set(['iam', 's3']))
    expect(found).toEqual(select('default').filter((file) => /^rules\/aws\/(iam|s3)\//.test(file)))
    expect(narrowed()).toEqual(found)
    const named = 'aws-ec2-resource-without-tags'
    expect(narrowed('default', named)).toEqual([...found, `rules/aws/ec2/tags/${named}.yml`])
  })

  it('knows a shipped file by its place when it is named by path', () => {
    const [file] = selectFiles(
      [`${shippedPacks()}/aws/ec2/ebs/aws-ec2-volume-not-encrypted.yml`],
      workspace.path,
    ).files
    expect(file).toMatchObject({
      file: 'rules/aws/ec2/ebs/aws-ec2-volume-not-encrypted.yml',
      shipped: true,
      selected: { among: false, byPath: true, ids: [] },
    })
  })

  it('finds shipped rules by their ids', () => {
    const id = 'aws-ec2-resource-without-tags'
    const file = `rules/aws/ec2/tags/${id}.yml`
    expect(select(id)).toEqual([file])
    expect(select('default', id)).toEqual(select('default'))
    expect(() => select('aws-ec2-resource-without-tag')).toThrow(`did you mean ${id}?`)
  })

  it('takes a file of the workspace before a rule of that name', () => {
    workspace.write('aws-ec2-resource-without-tags', '')
    expect(select('aws-ec2-resource-without-tags')).toEqual(['aws-ec2-resource-without-tags'])
  })

  it('finds files below a folder at any depth, sorted', () => {
    workspace.write('rules/b.yml', '')
    workspace.write('rules/deep/er/a.yaml', '')
    workspace.write('rules/.hidden/c.YML', '')
    workspace.write('rules/notes.md', '')
    expect(select('rules')).toEqual(['rules/.hidden/c.YML', 'rules/b.yml', 'rules/deep/er/a.yaml'])
    expect(select('./rules/')).toHaveLength(3)
  })

  it('knows which files are named one by one, and which only lie in a folder that is', () => {
    workspace.write('rules/a.yml', '')
    workspace.write('rules/b.yml', '')
    const named = (...entries: string[]) =>
      selectFiles(entries, workspace.path).files.map(({ selected }) => selected.byPath)
    expect(named('rules')).toEqual([false, false])
    expect(named('rules/*.yml')).toEqual([false, false])
    expect(named('rules', 'rules/b.yml')).toEqual([false, true])
    expect(named('rules/b.yml', 'rules')).toEqual([true, false])
    const id = 'aws-ec2-resource-without-tags'
    const { files } = selectFiles(['default', id], workspace.path)
    expect(files.filter(({ selected }) => selected.ids.includes(id)).map(({ file }) => file)).toEqual([
      `rules/aws/ec2/tags/${id}.yml`,
    ])
  })

  it('takes a named file whatever its ending', () => {
    workspace.write('my.rules', '')
    expect(select('my.rules')).toEqual(['my.rules'])
  })

  it('follows links and survives those in a circle', () => {
    workspace.write('elsewhere/linked.yml', '')
    workspace.write('rules/own.yml', '')
    workspace.link('rules/there', '../elsewhere')
    workspace.link('rules/up', '..')
    workspace.link('rules/self.yml', 'self.yml')
    const found = select('rules')
    expect(found).toContain('rules/own.yml')
    expect(found).toContain('rules/self.yml')
    expect(found.filter((file) => file.endsWith('linked.yml'))).toHaveLength(1)
    expect(found.filter((file) => file.endsWith('own.yml'))).toHaveLength(1)
  })

  it('reads a file once that is selected twice', () => {
    workspace.write('rules/a.yml', '')
    workspace.link('same.yml', 'rules/a.yml')
    expect(select('rules', 'rules/a.yml', 'same.yml', 'rules/*.yml')).toEqual(['rules/a.yml'])
  })

  it.each([
    ['rules/*.yml', ['rules/a.yml']],
    ['rules/**/*.yml', ['rules/a.yml', 'rules/team-x/b.yml', 'rules/team-x/deep/c.yml']],
    ['rules/team-*', ['rules/team-x/b.yml', 'rules/team-x/deep/c.yml']],
    ['r*s/?.yml', ['rules/a.yml']],
    ['rules/[ab].yml', ['rules/a.yml']],
    ['**/c.yml', ['rules/team-x/deep/c.yml']],
  ])('the glob %s finds %j', (glob, files) => {
    workspace.write('rules/a.yml', '')
    workspace.write('rules/team-x/b.yml', '')
    workspace.write('rules/team-x/deep/c.yml', '')
    workspace.write('rules/readme.md', '')
    expect(select(glob)).toEqual(files)
    expect(select(`${workspace.path}/${glob}`)).toEqual(files)
  })

  it('takes a name with brackets for a file where there is one', () => {
    workspace.write('rules [new]/a.yml', '')
    expect(select('rules [new]')).toEqual(['rules [new]/a.yml'])
  })

  it('names files outside the workspace by their whole path', () => {
    workspace.write('inner/own.yml', '')
    workspace.write('shared/a.yml', '')
    const { files } = selectFiles(['../shared'], `${workspace.path}/inner`)
    expect(files).toEqual([
      {
        path: `${workspace.path}/shared/a.yml`,
        file: `${workspace.path}/shared/a.yml`,
        shipped: false,
        selected: { among: true, byPath: false, ids: [] },
      },
    ])
  })

  it.each([
    ['nowhere.yml', 'there is no such file or folder in '],
    ['rules/*.yml', 'no rule file matches that glob; '],
    ['none/**', 'no rule file matches that glob; '],
    ['empty', 'that folder holds no *.yml or *.yaml file; '],
  ])('refuses %s', (entry, reason) => {
    workspace.write('empty/readme.md', '')
    expect(() => select('default', entry)).toThrow(UserError)
    expect(() => select('default', entry)).toThrow(`rules: received ${JSON.stringify(entry)}, but ${reason}`)
  })
})
