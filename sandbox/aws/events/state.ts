import type { Tag } from '@aws-sdk/client-eventbridge'

/** A bus with its policy; null: nobody but the account. */
export interface PlayedBus {
  readonly name: string
  policy: object | null
  kmsKey: string | null
  tags: Tag[]
}

/** The buses of a region besides `default`, which every region has. */
export interface EventsState {
  readonly byDefault: PlayedBus
  readonly buses: PlayedBus[]
}

export function eventsState(): EventsState {
  return { byDefault: bus({ name: 'default' }), buses: [] }
}

type BusOptions = Pick<PlayedBus, 'name'> & Partial<PlayedBus>

function bus(options: BusOptions): PlayedBus {
  return { policy: null, kmsKey: null, tags: [], ...options }
}

export function addBus({ buses }: EventsState, options: BusOptions): PlayedBus {
  const added = bus(options)
  buses.push(added)
  return added
}
