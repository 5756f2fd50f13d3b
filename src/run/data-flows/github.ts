import { reports } from '../../model/mode.ts'
import type { Settings } from '../../model/settings.ts'
import { type DataFlow, findingsOf, keyOf } from './data-flow.ts'

const READERS = 'whoever may read the repository'

/** What GitHub is given beside the files, and what is kept for the next run. */
export function githubFlows(settings: Settings): readonly DataFlow[] {
  return [
    {
      what: 'log, job summary, annotations and outputs',
      to: READERS,
      holds: findingsOf(settings),
      where: 'GitHub, in a workflow',
      kept: 'as long as GitHub keeps the run, 90 days unless the repository says otherwise',
      happens: 'yes',
      by: '',
    },
    ...(reports(settings.mode) ? reportedFlows(settings) : []),
    {
      what: 'comment on a pull request',
      to: READERS,
      holds: 'what the pull request changes of findings and alerts',
      where: 'GitHub',
      kept: 'with the pull request',
      happens: 'perhaps',
      by: 'a workflow that runs on pull_request',
    },
    {
      what: 'accepted state',
      to: READERS,
      holds: 'the resources that somebody accepted; of user data hash and length alone',
      where: 'the repository; the command accept writes it, no run does',
      kept: 'as long as it is in git, in every commit that has it',
      happens: settings.acceptedState === null ? 'no' : 'yes',
      by: 'accepted-state',
    },
  ]
}

/** What comes of a report. */
function reportedFlows(settings: Settings): readonly DataFlow[] {
  const findings = findingsOf(settings)
  return [
    {
      what: 'check of the commit',
      to: READERS,
      holds: findings,
      where: 'GitHub',
      kept: 'with the commit',
      happens: settings.checkRun ? 'yes' : 'no',
      by: 'check-run',
    },
    {
      what: 'issues',
      to: READERS,
      holds: findings,
      where: 'GitHub',
      kept: 'until somebody deletes them; they stay when the run is deleted',
      happens: settings.issues === 'off' ? 'no' : 'yes',
      by: 'issues',
    },
    {
      what: 'alerts of code scanning',
      to: 'whoever may write to the repository',
      holds: findings,
      where: 'GitHub',
      kept: 'until they are deleted there',
      happens: 'perhaps',
      by: 'a step of the workflow that uploads findings.sarif',
    },
    historyOf(settings),
  ]
}

/** By the store. */
const HISTORIES: Readonly<
  Record<Settings['history']['store'], Pick<DataFlow, 'to' | 'where' | 'kept' | 'happens'>>
> = {
  none: { to: 'nobody', where: 'nowhere', kept: 'not at all', happens: 'no' },
  file: {
    to: 'whoever may read the file',
    where: 'the file that history names',
    kept: 'as long as you keep the file',
    happens: 'yes',
  },
  cache: {
    to: 'workflows of the repository',
    where: 'the cache of GitHub Actions',
    kept: 'until no run read it for 7 days',
    happens: 'yes',
  },
  branch: {
    to: READERS,
    where: 'the branch that history names',
    kept: 'as long as the branch is there, in every commit of it',
    happens: 'yes',
  },
}

function historyOf(settings: Settings): DataFlow {
  return {
    what: 'history',
    holds: `findings with ids and names, open alerts, events that receivers did not take, numbers of the last runs${keyOf(settings)}`,
    by: 'history',
    ...HISTORIES[settings.history.store],
  }
}
