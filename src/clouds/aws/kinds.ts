import { sensitiveDataOf } from '../../derive/sensitive-data.ts'
import type { DerivedProperty } from '../../model/derived-property.ts'
import type { Kind, KindModel } from '../../model/kind.ts'
import { accountKind } from './access/account-kind.ts'
import { regionKind } from './access/region-kind.ts'
import { withDerived } from './derived-kinds.ts'
import { withClosedSets } from './reading/closed-sets.ts'
import { kindOf } from './reading/kind-source.ts'
import { settingKindOf } from './reading/setting-source.ts'
import { EC2 } from './services/ec2/service.ts'
import { IAM } from './services/iam/service.ts'
import { DERIVED, SERVICES } from './services.ts'

const LISTED: readonly Kind[] = [
  // IAM tells what there is to know of an account, and EC2 which regions it has.
  { ...accountKind(SERVICES.flatMap(({ ofAccount = [] }) => ofAccount)), service: IAM.label },
  { ...regionKind(), service: EC2.label },
  ...SERVICES.flatMap(({ level, label, kinds, settings = [], closedSets }) =>
    [...kinds.map(kindOf), ...settings.map(settingKindOf)]
      .map((kind) => Object.assign({}, kind, { service: label }))
      .map((kind) => (level === 'account' ? Object.assign({}, kind, { level }) : kind))
      .map(closedSets === undefined ? (kind) => kind : withClosedSets(closedSets)),
  ),
]

/** What is worked out of them: of all alike, and by what their services know. */
export const AWS_DERIVED: readonly DerivedProperty[] = [...DERIVED, ...LISTED.map(sensitiveDataOf)]

/** Every kind that this program reads, by name. Loads nothing of the AWS SDK. */
export const AWS_KINDS: KindModel = withDerived(LISTED, AWS_DERIVED)
