import type { AlertPlan } from '../model/alert.ts'
import type { LedgerEntry } from '../model/history.ts'
import type { ForeseenAlerts } from '../model/preview.ts'
import type { Run } from '../model/run.ts'
import type { Outlet } from './channels/channel.ts'
import { outletsOf } from './channels/channels.ts'
import type { Destination } from './decide/destination.ts'
import { planAlerts } from './decide/plan.ts'
import { viewOf } from './decide/view.ts'
import { updateLedger } from './ledger.ts'

type Entries = Readonly<Record<string, LedgerEntry>>

/**
 * What becomes of alerts where the second run follows the first and all that the first had to say was delivered: the
 * decisions are those of a scan, and nothing is said or sent. What the second run closes at a target that its settings no
 * longer have stays open there, and is not foreseen.
 */
export function foreseeAlerts(before: Run, after: Run): readonly ForeseenAlerts[] {
  const open = new Map(
    plansOf(before, () => ({})).map(({ outlet, plan }) => {
      const replies = plan.intents.map((intent) => Object.assign({ intent }, DELIVERED))
      return [nameOf(outlet), updateLedger({}, replies, before.finishedAt)]
    }),
  )
  return plansOf(after, (outlet) => open.get(nameOf(outlet)) ?? {}).map(({ outlet, plan }) => ({
    target: outlet.target,
    isSet: outlet.place !== null,
    intents: plan.intents.filter(({ change }) => change !== 'still-open' && change !== 'grown'),
    held: plan.held,
  }))
}

const DELIVERED = { kept: {}, outcome: 'accepted', attempts: 1, status: 202, error: null } as const

function plansOf(
  run: Run,
  ledgerOf: (outlet: Outlet) => Entries,
): readonly { readonly outlet: Outlet; readonly plan: AlertPlan }[] {
  const outlets = outletsOf(run.settings)
  const destinations = outlets.map((outlet): Destination => {
    const { target, traits, place } = outlet
    return { target, traits, isSet: place !== null, ledger: ledgerOf(outlet), orphans: [], unswept: {} }
  })
  const usual = outlets.filter(({ isUsual }) => isUsual).map(({ target }) => target.name)
  const plans = planAlerts(viewOf(run, usual), destinations)
  return outlets.flatMap((outlet, index) => {
    const plan = plans[index]
    return plan === undefined ? [] : [{ outlet, plan }]
  })
}

function nameOf({ target }: Outlet): string {
  return `${target.channel} ${target.name}`
}
