import { describe, expect, it } from '@jest/globals'
import { readAnswers } from '../../src/init/answers.ts'
import type { Given } from '../../src/init/given.ts'
import { askFor } from '../../src/init/questions.ts'
import type { Asking } from '../../src/model/asking.ts'

interface Conversation {
  readonly said: Given
  /** The questions, each with what was refused. */
  readonly asked: readonly (readonly [question: string, ...refused: string[]])[]
}

/** Answers in order; a text that is refused is followed by the next. No text takes what is proposed. */
async function talk(
  answers: readonly (string | null)[],
  given: Given = {},
  known: Given = {},
): Promise<Conversation> {
  const left = [...answers]
  const asked: [string, ...string[]][] = []
  const next = (): string | null => {
    const answer = left.shift()
    if (answer === undefined) throw new Error(`no answer is left for ${JSON.stringify(asked.at(-1))}`)
    return answer
  }
  const asking: Asking = {
    text: async ({ ask, initial = '', check }) => {
      const refused: string[] = []
      for (;;) {
        const answer = next() ?? initial
        const fault = check(answer)
        if (fault === null) {
          asked.push([ask, ...refused])
          return answer
        }
        refused.push(fault)
      }
    },
    choice: async ({ ask, options }) => {
      asked.push([ask])
      const answer = next()
      const option = options.find(({ value }) => value === answer)
      if (option === undefined) throw new Error(`${String(answer)} is no choice of ${ask}`)
      return option.value
    },
  }
  const said = await askFor(given, known, asking)
  expect(left).toEqual([])
  return { said, asked }
}

describe('askFor', () => {
  it('asks little about one account, and proposes what is known', async () => {
    const { said, asked } = await talk(
      [null, 'one', '', null, '', '', null, 'both'],
      {},
      { repository: 'you/infra' },
    )
    expect(readAnswers(said)).toEqual(readAnswers({ repository: 'you/infra' }))
    expect(asked).toHaveLength(8)
    expect(asked.map(([question]) => question).join('\n')).not.toMatch(/PagerDuty|each account/)
  })

  it('asks what an organisation takes, and about paging', async () => {
    const { said } = await talk([
      'you/audit',
      'organization',
      null,
      'reader',
      'ou:Workloads/Production',
      'staging=*-staging',
      'eu',
      'PD_KEY',
      '7 3 * * *',
      'terraform',
    ])
    expect(readAnswers(said)).toEqual(
      readAnswers({
        repository: 'you/audit',
        accounts: 'organization',
        role: 'reader',
        productionAccounts: 'ou:Workloads/Production',
        environments: 'staging=*-staging',
        pagerduty: 'PD_KEY',
        pagerdutyEndpoint: 'https://events.eu.pagerduty.com',
        schedule: '7 3 * * *',
        templates: 'terraform',
      }),
    )
  })

  it('asks again with the sentence of the settings', async () => {
    const { asked } = await talk([
      '',
      'infra',
      'you/infra',
      'several',
      '111122223333, 44445555666',
      '111122223333, 444455556666',
      'a b',
      null,
      null,
      'ou:Production',
      '123',
      'none',
      'staging',
      '',
      'no',
      '0 25 * * *',
      null,
      'none',
    ])
    const refused = asked.flatMap(([, ...sentences]) => sentences)
    expect(refused).toEqual([
      'Something has to stand here.',
      expect.stringContaining('--repository: received "infra", expected owner and name'),
      expect.stringContaining('accounts: received "44445555666", expected an account id of 12 digits'),
      expect.stringContaining('--sign-in-role: received "a b"'),
      expect.stringContaining('received "ou:Production" without accounts: organization'),
      expect.stringContaining('production-accounts: received "123"'),
      expect.stringContaining('--environments: received "staging"'),
      expect.stringContaining('--schedule: received "25" as the hour'),
    ])
  })

  it('does not ask for what is given', async () => {
    const given = {
      repository: 'you/infra',
      accounts: '111122223333',
      signInRole: 'x',
      productionAccounts: 'none',
      environments: '',
      pagerduty: 'yes',
      schedule: '1 2 * * *',
    }
    const { said, asked } = await talk(['both'], given)
    expect(asked).toEqual([['With what do you make roles?']])
    expect(said).toEqual({ ...given, templates: 'both' })
  })

  it('wants production where an option asks for pages', async () => {
    const given = {
      repository: 'you/infra',
      pagerduty: 'yes',
      pagerdutyEndpoint: 'https://events.eu.pagerduty.com',
    }
    const { said, asked } = await talk(['one', '', null, '', 'shop', '', null, 'both'], given)
    expect(said.productionAccounts).toBe('shop')
    expect(asked.flatMap(([, ...refused]) => refused)).toEqual([
      expect.stringContaining('production-accounts: received nothing beside --pagerduty'),
    ])
  })

  it('refuses a wrong option before the first question', async () => {
    await expect(talk([], { schedule: 'daily' })).rejects.toThrow('--schedule: received "daily"')
  })
})
