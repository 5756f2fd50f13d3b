import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import schema from '../../schema/plan.json' with { type: 'json' }
import { makeFolder } from '../files/make-folder.ts'
import { writeWhole } from '../files/write-whole.ts'
import { messageOf, UserError } from '../model/errors.ts'
import { type Shard, shardText } from '../model/mode.ts'
import type { Outgoing } from '../sensitive/outgoing.ts'
import { parseJson, TooDeepError, toJson } from '../text/json.ts'
import { schemaCheck, show } from '../text/schema-problems.ts'
import { VERSION } from '../text/version.ts'
import { enumerate, some } from '../text/words.ts'
import { type Agreement, differences, digestOf } from './settings-digest.ts'
import { findFiles } from './find-files.ts'
import { PLAN_SCHEMA, type ShardPlan } from './plan.ts'

const PLAN_FILE = 'plan.json'

/** A plan as it was found. */
export interface KnownPlan {
  readonly plan: ShardPlan
  /** Of its text. */
  readonly digest: string
  readonly path: string
}

const problemsOf = schemaCheck(schema)

/** Writes plan.json whole or not at all. Throws a UserError where the folder cannot be written. */
export async function writePlan(directory: string, plan: ShardPlan, outgoing: Outgoing): Promise<void> {
  const path = join(directory, PLAN_FILE)
  try {
    await makeFolder(directory)
    // Keys and what is sealed are to look like nothing: by chance they might look like something.
    const { privacy, ...others } = plan
    const passed = { ...outgoing.to(PLAN_FILE).value(others), privacy }
    await writeWhole(path, [toJson(passed, 1), '\n'])
  } catch (error) {
    throw new UserError(`The plan cannot be written to ${path}: ${messageOf(error)}.`)
  }
}

/**
 * The plan of this run, wherever it lies below the folder. Throws a UserError where there is none, more than one, a
 * damaged one, or one of another run.
 * @param workflow id of the workflow's run; null outside of GitHub
 */
export async function readPlan(directory: string, workflow: string | null): Promise<KnownPlan> {
  const paths = await findFiles(directory, /^plan\.json$/)
  const found = await Promise.all(paths.map(readOne))
  const [first, ...others] = found
  if (first === undefined) {
    throw new UserError(
      `No ${PLAN_FILE} was found in ${directory}. A job with mode: plan writes it; bring it to the other jobs as an artifact, into their report-dir.`,
    )
  }
  const other = others.find(({ digest }) => digest !== first.digest)
  if (other !== undefined) {
    throw new UserError(
      `${first.path} and ${other.path} are different plans, expected the one of this run. Start with an empty report-dir.`,
    )
  }
  const { plan, path } = first
  if (plan.version !== VERSION) {
    throw new UserError(
      `${path}: received a plan of Cloud Baseline ${show(plan.version)}, expected ${show(VERSION)}; let one version do all jobs of a run.`,
    )
  }
  if (plan.workflow !== workflow) {
    throw new UserError(
      `${path}: received the plan of workflow run ${show(plan.workflow)}, expected that of ${show(workflow)}. Start with an empty report-dir.`,
    )
  }
  return first
}

async function readOne(path: string): Promise<KnownPlan> {
  const text = await readFile(path, 'utf8')
  const plan = parse(path, text)
  const schemaOf = (plan as { readonly schema?: unknown } | null)?.schema
  if (typeof schemaOf === 'number' && schemaOf !== PLAN_SCHEMA) {
    throw new UserError(
      `${path}: received a plan in format ${show(schemaOf)}, expected ${PLAN_SCHEMA}; let one version of Cloud Baseline do all jobs of a run.`,
    )
  }
  const [problem] = problemsOf(plan)
  if (problem !== undefined) throw new UserError(`${path}: The plan is damaged: ${problem.message}`)
  return { plan: plan as ShardPlan, digest: digestOf(text), path }
}

function parse(path: string, text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    const why = error instanceof TooDeepError ? error.message : 'it is not JSON'
    throw new UserError(`${path}: The plan is damaged: ${why}. Download it again from the job that made it.`)
  }
}

/** Refuses to go on with settings or rules that the plan was not made with. */
export function checkSettings({ plan, path }: KnownPlan, agreed: Agreement): void {
  const { settings, rules } = differences(plan.agreed, agreed)
  if (settings.length === 0 && rules.length === 0) return
  // Other settings may well make other rules.
  const what = settings.length > 0 ? `settings: ${enumerate(settings)}` : `rules: ${some(rules, MOST_RULES)}`
  const verb = (settings.length || rules.length) === 1 ? 'differs' : 'differ'
  throw new UserError(
    `${path} was made with other ${what} ${verb}. Give all jobs of a run the same inputs and files, from the same commit.`,
  )
}

/** As many as anybody reads in a sentence. */
const MOST_RULES = 5

/** Refuses a shard that is not of this plan: its accounts would be read twice, or never. */
export function checkShard({ plan, path }: KnownPlan, shard: Shard): void {
  if (shard.of === plan.shards) return
  throw new UserError(
    `shard: received "${shardText(shard)}", expected one of ${plan.shards}, as ${path} has them; take it from the matrix of that plan.`,
  )
}
