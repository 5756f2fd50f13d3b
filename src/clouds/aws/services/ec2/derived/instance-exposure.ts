import type { DerivedProperty } from '../../../../../model/derived-property.ts'
import { EXPOSURE_TYPES, gradedOutcome, type Graded } from './graded.ts'
import { instanceExposure, type InstanceExposure } from '../../../../../network/path/instance-exposure.ts'
import { INTERFACE_SOURCES } from '../../../../../network/path/interface-exposure.ts'
import { NETWORK_INTERFACE } from '../../../../../network/path/place.ts'
import type { Outcome } from '../../../../../network/path/judge.ts'
import { toReached } from '../../../../../network/path/openings.ts'
import { INSTANCE } from '../../../../../network/path/presence.ts'

export const INSTANCE_EXPOSURE: DerivedProperty = {
  kind: INSTANCE,
  name: 'internet_exposure',
  type: {
    type: 'object',
    properties: {
      ...EXPOSURE_TYPES,
      interface_ids: { type: 'array', items: { type: 'string' } },
    },
  },
  description:
    'What the internet really reaches of the instance over all its network interfaces (interface_ids), as in their internet_exposure: the worst grade (closed, open-but-blocked, exposed-but-stopped, reachable), everything that is reached, and the reasons of the most exposed interfaces. A terminated instance is closed.',
  because: ['reasons'],
  from: [NETWORK_INTERFACE, ...INTERFACE_SOURCES.filter((kind) => kind !== INSTANCE)],
  prepare: (scope) => (instance) => {
    const exposure = instanceExposure(scope, instance)
    return gradedOutcome(exposure.outcome, (one) => shown(exposure, one))
  },
}

function shown({ addresses, interfaceIds }: InstanceExposure, { grade, reached, reasons }: Outcome): Graded {
  return {
    grade,
    reached: toReached(reached),
    public_addresses: addresses,
    interface_ids: interfaceIds,
    reasons,
  }
}
