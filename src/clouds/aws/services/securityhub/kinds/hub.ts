import { operationsOf } from '../../../client/operation.ts'
import { changed, mended } from '../../../reading/changing-call.ts'
import type { SettingSource } from '../../../reading/setting-source.ts'
import { bool, list, present, string } from '../../../reading/shape.ts'

const securityhub = operationsOf('securityhub')

/** InvalidAccessException stands for a missing permission, too. */
const NOT_SUBSCRIBED = [
  { code: 'InvalidAccessException', says: /\bnot (subscribed|enabled)\b/i },
  'ResourceNotFoundException',
]

export const HUB: SettingSource = {
  name: 'aws_securityhub_hub',
  about: 'Security Hub in a region: whether it is on, and which standards it checks.',
  bases: [],
  compared: { keys: { enabled_standards: ['standards_arn'] } },
  details: [
    {
      ...securityhub('DescribeHub'),
      answer: 'HubArn',
      notSet: { codes: NOT_SUBSCRIBED, answer: {} },
      changedBy: [
        { event: 'DisableSecurityHub', did: 'switched off' },
        ...mended('EnableSecurityHub'),
        ...changed(['UpdateSecurityHubConfiguration']),
      ],
      properties: {
        hub_enabled: present('HubArn'),
        hub_arn: string('HubArn'),
        auto_enable_controls: bool('AutoEnableControls'),
        control_finding_generator: string('ControlFindingGenerator'),
      },
    },
    {
      ...securityhub('GetEnabledStandards'),
      answer: 'StandardsSubscriptions',
      pageSize: 100,
      notSet: { codes: NOT_SUBSCRIBED, answer: {} },
      changedBy: [{ event: 'BatchDisableStandards', did: 'switched off' }, ...mended('BatchEnableStandards')],
      properties: {
        enabled_standards: list('StandardsSubscriptions', {
          standards_arn: string('StandardsArn'),
          standards_status: string('StandardsStatus'),
        }),
      },
    },
  ],
}
