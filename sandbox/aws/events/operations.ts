import type { Call, Operations } from '../call.ts'
import { AwsFault } from '../errors.ts'
import { jsonOf, pageOf } from '../paged.ts'
import { eventsState, type PlayedBus } from './state.ts'

function busesOf({ caller, region }: Call): readonly PlayedBus[] {
  const { byDefault, buses } = caller.account.region(region).of(eventsState)
  return [byDefault, ...buses]
}

function described({ name, policy }: PlayedBus, { account, region }: Call): object {
  return {
    Name: name,
    Arn: arnOf(name, { account, region }),
    CreationTime: new Date('2024-03-01T09:00:00Z'),
    LastModifiedTime: new Date('2024-03-01T09:00:00Z'),
    ...(policy === null ? {} : { Policy: JSON.stringify(policy) }),
  }
}

function arnOf(name: string, { account, region }: Pick<Call, 'account' | 'region'>): string {
  return `arn:aws:events:${region}:${account}:event-bus/${name}`
}

function theBus(call: Call, name: string): PlayedBus {
  const bus = busesOf(call).find((one) => one.name === name || arnOf(one.name, call) === name)
  if (bus !== undefined) return bus
  throw new AwsFault('ResourceNotFoundException', 400, `Event bus ${name} does not exist.`)
}

function listEventBuses(call: Call): string {
  const { page, next } = pageOf(busesOf(call), call, {
    size: 'Limit',
    without: 100,
    most: 100,
    token: 'NextToken',
    wrongToken: new AwsFault('ValidationException', 400, 'The token is not valid.'),
    wrongSize: new AwsFault('ValidationException', 400, 'Limit must be between 1 and 100.'),
  })
  const EventBuses = page.map((bus) => described(bus, call))
  return jsonOf({ EventBuses, ...(next === null ? {} : { NextToken: next }) })
}

function describeEventBus(call: Call): string {
  const bus = theBus(call, call.parameters.get('Name') ?? 'default')
  const key = bus.kmsKey === null ? {} : { KmsKeyIdentifier: bus.kmsKey }
  return jsonOf({ ...described(bus, call), ...key })
}

export const EVENTS_OPERATIONS: Operations = {
  ListEventBuses: listEventBuses,
  DescribeEventBus: describeEventBus,
  ListTagsForResource: (call) =>
    JSON.stringify({ Tags: theBus(call, call.parameters.get('ResourceARN') ?? '').tags }),
}
