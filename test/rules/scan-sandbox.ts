import { AWS_DERIVED } from '../../src/clouds/aws/kinds.ts'
import { deriving } from '../../src/derive/stage.ts'
import { Scan } from '../../src/evaluate/scan.ts'
import type { Gap } from '../../src/model/coverage.ts'
import type { ScanResult } from '../../src/model/scan.ts'
import { USUAL_POLICY } from '../../src/model/sensitive.ts'
import { watchFor } from '../../src/past/presence.ts'
import { AccountRules } from '../../src/rules/load/account-rules.ts'
import { neededKinds } from '../../src/rules/load/needed-kinds.ts'
import { detectorOf } from '../../src/sensitive/detector.ts'
import { NATIONAL_ID_COUNTRIES } from '../../src/sensitive/national-id-countries.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import type { CollectRequest } from '../../src/clouds/aws/collect.ts'
import { collectAll } from '../clouds/aws/harness.ts'
import { STANDARD } from '../support/privacy.ts'

type Rules = ConstructorParameters<typeof AccountRules>[0]

export type Seen = ScanResult & { readonly gaps: readonly Gap[] }

/** Looks for everything: what a rule does not find is not there. */
const DETECTOR = detectorOf({ ...USUAL_POLICY, nationalIds: NATIONAL_ID_COUNTRIES })

/** What the rules find in the sandbox whose keys and endpoint the environment has, without reports and history. */
export async function scanSandbox(rules: Rules, request: Partial<CollectRequest> = {}): Promise<Seen> {
  const scan = new Scan(
    readSettings(() => '', '/nowhere'),
    new AccountRules(rules),
    watchFor([]),
    STANDARD,
  )
  const kinds = neededKinds(rules)
  const { gaps } = await collectAll(
    { kinds, deriving: deriving(kinds, AWS_DERIVED, { detector: DETECTOR }), ...request },
    { environment: { AWS_REGION: 'us-east-1' }, onScope: (scope) => scan.add(scope) },
  )
  return { ...scan.finish(), gaps }
}
