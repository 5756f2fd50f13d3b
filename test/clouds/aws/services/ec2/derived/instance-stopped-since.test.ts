import { describe, expect, it } from '@jest/globals'
import { INSTANCE_STOPPED_SINCE } from '../../../../../../src/clouds/aws/services/ec2/derived/instance-stopped-since.ts'
import type { JsonObject } from '../../../../../../src/model/json.ts'
import { derived, resource } from './world.ts'

function since(reason: string | null, state = 'stopped'): unknown {
  const reported: JsonObject = {
    instance_state: { code: 80, name: state },
    ...(reason === null ? {} : { instance_state_transition_reason: reason }),
  }
  const answer = derived(INSTANCE_STOPPED_SINCE, [resource('aws_ec2_instance', 'i-1', reported)])
  expect(answer.possible).toBeUndefined()
  return answer.value
}

describe('instance_stopped_since', () => {
  it.each([
    ['User initiated (2024-01-02 03:04:05 GMT)', '2024-01-02T03:04:05Z'],
    ['User initiated shutdown (2024-02-29 23:59:59 GMT)', '2024-02-29T23:59:59Z'],
    ['User initiated', undefined],
    ['Server.SpotInstanceShutdown: Instance was stopped by a Spot interruption', undefined],
    ['User initiated (2023-02-30 03:04:05 GMT)', undefined],
    ['User initiated (2023-13-01 03:04:05 GMT)', undefined],
    ['User initiated (2023-01-01 25:04:05 GMT)', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (reason, expected) => {
    expect(since(reason)).toBe(expected)
  })

  it.each(['running', 'pending', 'stopping', 'shutting-down', 'terminated'])('left out while %s', (state) => {
    expect(since('User initiated (2024-01-02 03:04:05 GMT)', state)).toBeUndefined()
  })

  it('goes by the status where the state was not kept', () => {
    const reported = {
      instance_status: 'stopped',
      instance_state_transition_reason: 'User initiated (2024-01-02 03:04:05 GMT)',
    }
    const answer = derived(INSTANCE_STOPPED_SINCE, [resource('aws_ec2_instance', 'i-1', reported)])
    expect(answer).toEqual({ value: '2024-01-02T03:04:05Z' })
  })
})
