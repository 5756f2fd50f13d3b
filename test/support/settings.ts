import type { Settings } from '../../src/model/settings.ts'
import { FIX_WITHIN } from '../../src/settings/config-fix-within.ts'
import { PAYMENTS, SHOP } from './account.ts'
import { reachedBy } from './targets.ts'

/** What a run does by itself, with the company's production accounts; changed as the test needs. */
export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return {
    mode: { name: 'run' },
    workspace: '/work',
    parameters: {},
    internetShare: 1,
    rules: ['default'],
    exceptions: null,
    exceptionsMaxDays: 365,
    acceptedState: null,
    inventory: [],
    collect: 'rules',
    accounts: [],
    organization: false,
    excludeAccounts: [],
    perAccount: {},
    access: { role: null, via: [], externalId: null },
    regions: [],
    productionAccounts: [PAYMENTS, SHOP],
    withoutProduction: false,
    environments: {},
    history: { store: 'file', path: '/srv/history.json' },
    githubToken: '',
    publicRepository: 'hash',
    failOn: 'high',
    failOnNew: false,
    onIncomplete: 'fail',
    annotateFrom: 'medium',
    reportFrom: 'low',
    alertFrom: 'high',
    alertPer: 'account',
    alertLimit: 50,
    alertScope: '',
    ...reachedBy(),
    targets: [],
    routes: [],
    fixWithin: FIX_WITHIN,
    dryRun: false,
    attribution: false,
    personalData: 'show',
    heartbeatUrl: null,
    maxRate: 20,
    timeoutMinutes: 30,
    reportDir: '/srv/report',
    ...changes,
  }
}
