import { operationsOf } from '../../../client/operation.ts'
import { changed, mended } from '../../../reading/changing-call.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'
import { string } from '../../../reading/shape.ts'

const macie = operationsOf('macie2')

/** Macie says so with the code of a denial: only its sentence tells the two apart. */
const OFF = {
  codes: [{ code: 'AccessDeniedException', says: /\bMacie is not enabled\b/i }],
  answer: {},
}

/** Asked for nothing but rules that name it: where Macie is off, each call is a denial in CloudTrail. */
export const SESSION: SettingSource = {
  name: 'aws_macie_session',
  about: 'Macie in a region: whether it looks for sensitive data in buckets.',
  bases: [],
  details: [
    {
      ...macie('GetMacieSession'),
      answer: 'status',
      notSet: OFF,
      changedBy: [
        { event: 'DisableMacie', did: 'switched off' },
        ...mended('EnableMacie'),
        ...changed(['UpdateMacieSession']),
      ],
      properties: {
        status: string('status'),
        finding_publishing_frequency: string('findingPublishingFrequency'),
      },
    },
    {
      ...macie('GetAutomatedDiscoveryConfiguration'),
      answer: 'status',
      notSet: OFF,
      costly: true,
      changedBy: changed(['UpdateAutomatedDiscoveryConfiguration']),
      properties: { automated_discovery_status: string('status') },
    },
  ],
}
