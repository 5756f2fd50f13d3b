import { describe, expect, it } from '@jest/globals'
import { readAnswers } from '../../src/init/answers.ts'
import { planProject } from '../../src/init/project.ts'
import { readYamlValue } from '../../src/text/yaml.ts'
import { blocksOf, textOf } from './pages.ts'

const PAGE = 'docs/roles.md'
const [signIn, reading] = blocksOf(PAGE)
  .filter(({ language }) => language === 'json')
  .map(({ text }) => JSON.parse(text) as { readonly Statement: readonly Readonly<Record<string, unknown>>[] })

const project = planProject(
  readAnswers({
    repository: 'you/infra',
    repositoryIds: '1234,5678',
    accounts: '111122223333,444455556666',
    signInRole: 'arn:aws:iam::777788889999:role/cloud-baseline',
    externalId: 'baseline:42',
  }),
  '/nowhere',
  false,
  new Date(),
)

interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: string }>>
  readonly Resources: {
    readonly Role: { readonly Properties: { readonly AssumeRolePolicyDocument: typeof signIn } }
  }
}

/** With parameters and functions worked out as CloudFormation would. */
function trustOf(name: string): unknown {
  const text = project.files.get(`.github/cloud-baseline-roles/cloudformation/${name}.yml`) ?? ''
  const { Parameters, Resources } = readYamlValue(text.replaceAll(/!\w+(?=[ \n])/g, '')) as Template
  const json = JSON.stringify(Resources.Role.Properties.AssumeRolePolicyDocument)
    .replace(/\["MakesProvider","Provider",("[^"]*")\]/, '$1')
    .replace(/\["HasIds",("[^"]*"),"AWS::NoValue"\]/, '$1')
    .replaceAll('${AWS::Partition}', 'aws')
    .replaceAll('${AWS::AccountId}', '111122223333')
    .replaceAll(/\$\{(\w+)\}|(?<=:")(TrustedRole|ExternalId)(?=")/g, (_, inside?: string, whole?: string) => {
      return Parameters[inside ?? whole ?? '']?.Default ?? ''
    })
  return JSON.parse(json)
}

describe('the page about roles', () => {
  it('shows the trust policies that the templates have', () => {
    expect(signIn).toEqual(trustOf('sign-in-role'))
    expect(reading).toEqual(trustOf('reading-role'))
  })

  it('names the files that are written', () => {
    const named = textOf(PAGE)
    const written = [...project.files.keys()].map((file) =>
      file.replace(/cloudformation\/.*/, 'cloudformation/*.yml').replace(/terraform\/[^/]+/, 'terraform/*'),
    )
    expect(written.length).toBe(7)
    for (const file of written) expect(named).toContain(`| \`${file}\` `)
  })
})
