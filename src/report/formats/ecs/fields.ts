import { cloudOf } from '../../../clouds/clouds.ts'
import { GLOBAL_REGION } from '../../../model/resource.ts'
import type { ResourcePlace } from '../../../model/finding.ts'
import type { Run } from '../../../model/run.ts'
import { kindLabel } from '../../words/labels.ts'
import type { View } from '../../view.ts'
import { type EventObject, textOf } from '../events.ts'

const VERSION = '9.4.0'
const PRODUCT = 'Cloud Baseline'

/** What every document says. `dataset`: what kind of documents they are. */
export function commonFields(run: Run, at: string): EventObject {
  return {
    '@timestamp': at,
    ecs: { version: VERSION },
    observer: { vendor: PRODUCT, product: PRODUCT, type: 'scanner', version: run.version },
  }
}

/** The same of each document's `event`. */
export function eventFields(run: Run, dataset: 'findings' | 'changes'): EventObject {
  return {
    category: ['configuration'],
    provider: 'cloud-baseline',
    module: 'cloud_baseline',
    dataset: `cloud_baseline.${dataset}`,
    created: run.finishedAt,
    url: run.links.run ?? undefined,
  }
}

export interface CloudPlace {
  readonly account: string
  /** Null where it is no single one; of an account as a whole there is none either. */
  readonly region: string | null
  readonly kind: string
}

export function cloudFields({ account, region, kind }: CloudPlace, { accounts }: View): EventObject {
  return {
    provider: cloudOf(kind).id,
    account: { id: account, name: accounts.nameOf(account) ?? undefined },
    region: region === null || region === GLOBAL_REGION ? undefined : region,
  }
}

/**
 * Elastic's pages keep one finding by rule and `resource.id`: an id that two accounts may have would hide one of them.
 * `arn`: empty where it has none or it is not known.
 */
export function resourceFields({
  account,
  region,
  kind,
  id,
  arn,
  name,
}: ResourcePlace & { readonly arn: string; readonly name: string }): EventObject {
  return {
    id: arn === '' ? [account, region, kind, id].join('/') : arn,
    name: textOf(name),
    type: kind,
    sub_type: kindLabel(kind),
  }
}
