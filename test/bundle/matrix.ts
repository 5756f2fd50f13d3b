import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { awsEnvironment } from '../../sandbox/aws/server.ts'
import { type ActionRun, runAction } from '../../sandbox/runner/run-action.ts'
import type { ResultFile } from '../../src/report/formats/result-file.ts'
import type { ShardPlan } from '../../src/shard/plan.ts'
import { EXTERNAL_ID, ROLE, ROUTING_KEY, STAGING, type World } from './support.ts'

const REPORT = 'cloud-baseline-report'

interface Leg {
  readonly shard: string
  readonly name: string
}

/**
 * One run of .github/workflows/scan.yml: each job on a machine of its own, and between them artifacts, which are folders
 * here. The history lies in the world's workspace, as the cache of the repository.
 */
export class MatrixRun {
  readonly #world: World
  readonly #entry: string
  readonly #number: number
  readonly #inputs: Readonly<Record<string, string>>
  readonly #files: Readonly<Record<string, string>>
  readonly #folder: string
  #machines = 0

  /** @param files what the repository holds that each job checks out, by path */
  constructor(
    world: World,
    entry: string,
    number: number,
    inputs: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>> = {},
  ) {
    this.#world = world
    this.#entry = entry
    this.#number = number
    this.#inputs = inputs
    this.#files = files
    this.#folder = mkdtempSync(join(world.workspace, 'workflow-'))
    mkdirSync(this.artifact(''))
  }

  /** Where the artifact of this name is kept. */
  artifact(name: string): string {
    return join(this.#folder, 'artifacts', name)
  }

  /** The same artifacts for a run of another number, or with other inputs. */
  copy(
    number: number,
    inputs: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>> = this.#files,
  ): MatrixRun {
    const copy = new MatrixRun(this.#world, this.#entry, number, { ...this.#inputs, ...inputs }, files)
    cpSync(this.artifact(''), copy.artifact(''), { recursive: true })
    return copy
  }

  async plan(shard = '', env: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    const job = await this.#job({ mode: 'plan', shard }, [], env)
    if (job.exitCode === 0) this.#upload(job, 'plan', /^plan\.json$/)
    return job
  }

  async collect({ shard, name }: Leg, env: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    const job = await this.#job({ mode: 'collect', shard, history: 'none' }, ['plan'], env)
    if (job.exitCode === 0) this.#upload(job, `part-${name}`, /^part-/)
    return job
  }

  /** All legs at the same time. */
  collectAll(plan: ActionRun): Promise<readonly ActionRun[]> {
    return Promise.all(legsOf(plan).map((leg) => this.collect(leg)))
  }

  async merge(env: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    return this.#job({ mode: 'merge' }, readdirSync(join(this.#folder, 'artifacts')), env)
  }

  /** Plan, legs and merge, as they are. */
  async whole(shards: string): Promise<{ plan: ActionRun; legs: readonly ActionRun[]; merge: ActionRun }> {
    const plan = await this.plan(shards)
    const legs = await this.collectAll(plan)
    return { plan, legs, merge: await this.merge() }
  }

  planFile(): ShardPlan {
    return JSON.parse(readFileSync(join(this.artifact('plan'), 'plan.json'), 'utf8')) as ShardPlan
  }

  #job(
    inputs: Readonly<Record<string, string>>,
    artifacts: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> {
    this.#machines += 1
    const workspace = join(this.#folder, `machine-${this.#machines}`)
    mkdirSync(workspace, { recursive: true })
    for (const [path, text] of Object.entries(this.#files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    for (const name of artifacts)
      cpSync(this.artifact(name), join(workspace, REPORT, name), { recursive: true })
    return runAction({
      entry: this.#entry,
      workspace,
      runNumber: this.#number,
      inputs: {
        role: ROLE,
        'external-id': EXTERNAL_ID,
        'pagerduty-routing-key': ROUTING_KEY,
        'pagerduty-endpoint': this.#world.pagerduty.url,
        history: join(this.#world.workspace, 'state/history.json'),
        attribution: 'false',
        ...this.#inputs,
        ...inputs,
      },
      env: { ...awsEnvironment(this.#world.aws, STAGING), ...env },
    })
  }

  #upload(job: ActionRun, artifact: string, names: RegExp): void {
    const report = join(job.workspace, REPORT)
    mkdirSync(this.artifact(artifact), { recursive: true })
    for (const name of readdirSync(report).filter((file) => names.test(file)))
      cpSync(join(report, name), join(this.artifact(artifact), name))
  }
}

export function legsOf(plan: ActionRun): readonly Leg[] {
  return (JSON.parse(plan.outputs['matrix'] ?? '') as { include: readonly Leg[] }).include
}

export function filesOf(job: ActionRun): readonly string[] {
  return readdirSync(join(job.workspace, REPORT)).toSorted()
}

export function resultOf(job: ActionRun): ResultFile {
  return JSON.parse(resultText(job)) as ResultFile
}

/** Lines of result.json in which two runs of different worlds differ but for ids, times and where the history is. */
export function differences(
  one: ActionRun,
  oneWorld: World,
  other: ActionRun,
  otherWorld: World,
): readonly string[] {
  const [lines, others] = [comparable(one, oneWorld), comparable(other, otherWorld)]
  const differing = lines.flatMap((line, index) =>
    line === others[index] ? [] : [line, others[index] ?? ''],
  )
  return lines.length === others.length
    ? differing
    : [...differing, `${lines.length}, ${others.length} lines`]
}

function comparable(job: ActionRun, world: World): readonly string[] {
  const { run, history } = resultOf(job)
  // The workflow's run is in the name of the session, which AWS repeats when it refuses something.
  const ids = [run.url, run.id, run.id.split('-')[0] ?? '']
  const own = [world.workspace, ...ids, run.startedAt, run.finishedAt, history.previousAt]
  return (
    own
      .filter((text) => text !== null)
      .reduce((rest, text) => rest.replaceAll(text, '…'), resultText(job))
      .replaceAll(/"(firstSeen|openedAt|due|at)":"[^"]+"/g, '"$1":"…"')
      .replaceAll(/Seconds":\d+/g, 'Seconds":0')
      // A job of the matrix has a workspace of its own beside the history.
      .replaceAll('…/state/', 'state/')
      .split('\n')
  )
}

function resultText(job: ActionRun): string {
  return readFileSync(join(job.workspace, REPORT, 'result.json'), 'utf8')
}
