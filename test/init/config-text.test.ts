import { describe, expect, it } from '@jest/globals'
import { type Answers, readAnswers } from '../../src/init/answers.ts'
import { configText } from '../../src/init/config-text.ts'
import { readYamlValue } from '../../src/text/yaml.ts'

const PLAIN = readAnswers({ repository: 'you/infra' })

function read(answers: Partial<Answers>): unknown {
  return readYamlValue(configText({ ...PLAIN, ...answers }))
}

describe('configText', () => {
  it('says nothing that was not answered', () => {
    expect(configText(PLAIN)).toBe(`\
# yaml-language-server: $schema=https://raw.githubusercontent.com/acme/cloud-baseline/v1/schema/config.json
# Everything that can stand here: https://github.com/acme/cloud-baseline/blob/v1/docs/config.md

rules: # those that ship, and your own
  - default
  - .github/cloud-baseline
`)
  })

  it('says all that was answered', () => {
    const environments = new Map([
      ['production', ['shop-*', '111122223333']],
      ['staging', ['*-staging']],
    ])
    const accounts = ['012345678901', '111122223333']
    const answers = {
      accounts,
      role: 'team/reader',
      externalId: 'a:b',
      regions: ['eu-*', '!eu-west-3'],
      environments,
    }
    expect(read({ ...answers, pagerdutyEndpoint: 'https://events.eu.pagerduty.com' })).toEqual({
      accounts,
      role: 'team/reader',
      'external-id': 'a:b',
      regions: ['eu-*', '!eu-west-3'],
      environments: { production: ['shop-*', '111122223333'], staging: ['*-staging'] },
      rules: ['default', '.github/cloud-baseline'],
      'pagerduty-endpoint': 'https://events.eu.pagerduty.com',
    })
    expect(read({ accounts: 'organization', role: 'r' })).toMatchObject({
      accounts: 'organization',
      role: 'r',
    })
  })

  it.each([
    ["it's"],
    ['a "b" #c'],
    ['a\nb: c'],
    ['${{ github.token }}'],
    ['\u202Eevil'],
    ['C:\\x'],
    ['- a'],
    ['no'],
  ])('holds the name %j as it is', (name) => {
    expect(read({ environments: new Map([['production', [name, 'x']]]) })).toMatchObject({
      environments: { production: [name, 'x'] },
    })
  })
})
