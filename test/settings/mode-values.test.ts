import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/model/errors.ts'
import { type Mode, shardName, shardText } from '../../src/model/mode.ts'
import { modeNameIn, modeOf } from '../../src/settings/mode-values.ts'

describe('modeOf', () => {
  it.each<[Mode['name'], string, Mode]>([
    ['run', '', { name: 'run' }],
    ['merge', '', { name: 'merge' }],
    ['plan', '', { name: 'plan', shards: null }],
    ['plan', '8', { name: 'plan', shards: 8 }],
    ['collect', '2/8', { name: 'collect', shard: { number: 2, of: 8 } }],
    ['collect', '1/1', { name: 'collect', shard: { number: 1, of: 1 } }],
    ['collect', '256/256', { name: 'collect', shard: { number: 256, of: 256 } }],
  ])('takes %s with "%s"', (mode, shard, expected) => {
    expect(modeOf(mode, shard)).toEqual(expected)
  })

  it.each<[Mode['name'], string, string]>([
    ['collect', '', 'shard: received nothing with mode collect, expected a shard of the plan such as 2/8.'],
    [
      'collect',
      '9/8',
      'shard: received "9/8", expected a shard of the plan such as 2/8: they are counted from 1 to 8.',
    ],
    [
      'collect',
      '0/8',
      'shard: received "0/8", expected a shard of the plan such as 2/8: they are counted from 1 to 8.',
    ],
    ['collect', '0/0', 'shard: received "0/0", expected a shard of the plan such as 2/8.'],
    [
      'collect',
      '1/257',
      'shard: received "1/257", expected a shard of the plan such as 2/8: a plan has at most 256.',
    ],
    ['collect', '8', 'shard: received "8", expected a shard of the plan such as 2/8.'],
    ['collect', '-1/8', 'shard: received "-1/8", expected a shard of the plan such as 2/8.'],
    ['plan', '2/8', 'shard: received "2/8", expected a whole number from 1 to 256.'],
    ['plan', '0', 'shard: received "0", expected a whole number from 1 to 256.'],
    ['plan', '257', 'shard: received "257", expected a whole number from 1 to 256.'],
    [
      'run',
      '2/8',
      'shard: received "2/8" with mode run, expected nothing; it is for the modes plan and collect.',
    ],
    [
      'merge',
      '8',
      'shard: received "8" with mode merge, expected nothing; it is for the modes plan and collect.',
    ],
  ])('refuses %s with "%s"', (mode, shard, sentence) => {
    expect(() => modeOf(mode, shard)).toThrow(new UserError(sentence))
  })
})

function on(event: string): NodeJS.ProcessEnv {
  return { GITHUB_EVENT_NAME: event }
}

describe('modeNameIn', () => {
  it.each([
    [on('schedule'), null, 'run'],
    [on('pull_request'), null, 'preview'],
    [on('pull_request'), 'run', 'run'],
    [on('pull_request'), 'preview', 'preview'],
    [on('push'), 'merge', 'merge'],
    [{}, null, 'run'],
    [null, null, 'run'],
  ] as const)('on %j, with %j, is %s', (environment, given, expected) => {
    expect(modeNameIn(environment, given)).toBe(expected)
  })

  it.each([null, 'run', 'preview'] as const)('refuses pull_request_target with %j', (given) => {
    expect(() => modeNameIn(on('pull_request_target'), given)).toThrow(
      /^on: received pull_request_target, expected pull_request: /,
    )
  })

  it.each([
    [null, 'in a terminal'],
    [on('schedule'), 'on the event "schedule"'],
  ])('refuses a preview on %j', (environment, where) => {
    expect(() => modeNameIn(environment, 'preview')).toThrow(
      new UserError(
        `mode: received "preview" ${where}, expected a workflow on pull_request: it says what a pull request changes.`,
      ),
    )
  })
})

it('writes shards as inputs and names have them', () => {
  expect([shardText({ number: 2, of: 8 }), shardName({ number: 2, of: 8 })]).toEqual(['2/8', '2-of-8'])
})
