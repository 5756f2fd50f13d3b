import type { Json, JsonObject } from '../../model/json.ts'
import type { CheckAnnotation, CheckRun } from '../../report/formats/check-run.ts'
import { listAll } from '../../repository/pages.ts'
import type { Refusal, Repository } from '../../repository/repository.ts'
import { whyRefused } from '../../repository/why-refused.ts'

/** The most that one request takes; further ones append (GitHub, REST API endpoints for check runs). */
const ANNOTATIONS_AT_ONCE = 50

/** The id of a check run that a later one stands for. */
const SUPERSEDED = 'superseded'

const PERMISSION = 'checks: write'

/** Which check run it is. */
export interface CheckRunPlace {
  /** As it is listed beside the checks of a commit. */
  readonly name: string
  /** Tells the check runs of scans apart, whatever they are called. Without a slash. */
  readonly key: string
  /** The full hash of the commit. */
  readonly commit: string
  /** The page of the workflow's run; null where there is none. */
  readonly page: string | null
}

/**
 * Shows the run as a check of the commit. A commit has one check run of a scan that counts: a later run with the same
 * annotations updates it; where they differ, it makes a new one, since GitHub only ever adds annotations, and the old one
 * then says that it is superseded. Gives a clause on why it is missing or not whole; null where it is not.
 */
export async function showCheckRun(
  repository: Repository,
  place: CheckRunPlace,
  check: CheckRun,
): Promise<string | null> {
  const listed = await listAll(
    repository,
    `/commits/${place.commit}/check-runs`,
    { check_name: place.name, filter: 'all' },
    (data) => (data as { readonly check_runs?: unknown } | null)?.check_runs,
  )
  if (listed.status === 'endless') return `the commit has more than ${listed.most} check runs of this name`
  if (listed.status === 'refused') return whyRefused(listed, PERMISSION)
  const own = listed.entries.filter(
    ({ external_id: id }) => typeof id === 'string' && id.startsWith(`${place.key}/`),
  )
  const same = own.find(({ external_id: id }) => id === wholeId(place, check))
  const refusal =
    same === undefined ? await create(repository, place, check) : await update(repository, same, place, check)
  if (refusal !== null) return whyRefused(refusal, PERMISSION)
  for (const old of own) {
    if (old === same) continue
    const late = await supersede(repository, old, place)
    if (late !== null) return `an earlier one still shows: ${whyRefused(late, PERMISSION)}`
  }
  return null
}

/** Says with the digest that all annotations are there. */
function wholeId({ key }: CheckRunPlace, { digest }: CheckRun): string {
  return `${key}/${digest}`
}

function update(
  repository: Repository,
  { id }: JsonObject,
  place: CheckRunPlace,
  check: CheckRun,
): Promise<Refusal | null> {
  return change(repository, id, { ...stateOf(place, check), output: outputOf(check) })
}

/** The verdict is there with the first request, whatever becomes of the annotations behind it. */
async function create(
  repository: Repository,
  place: CheckRunPlace,
  check: CheckRun,
): Promise<Refusal | null> {
  const [first = [], ...others] = batches(check.annotations)
  const isWhole = others.length === 0
  const answer = await repository.ask({
    method: 'POST',
    route: '/check-runs',
    creates: true,
    body: {
      name: place.name,
      head_sha: place.commit,
      external_id: isWhole ? wholeId(place, check) : `${place.key}/`,
      ...stateOf(place, check),
      output: { ...outputOf(check), annotations: first },
    },
  })
  if (answer.status === 'refused') return answer
  const { id } = answer.data as JsonObject
  for (const [index, annotations] of others.entries()) {
    const isLast = index === others.length - 1
    const refusal = await change(repository, id, {
      ...(isLast ? { external_id: wholeId(place, check) } : {}),
      output: { ...outputOf(check), annotations },
    })
    if (refusal !== null) return refusal
  }
  return null
}

function supersede(
  repository: Repository,
  { id }: JsonObject,
  { page }: CheckRunPlace,
): Promise<Refusal | null> {
  const run = page === null ? 'A later run' : `[A later run](${page})`
  return change(repository, id, {
    external_id: SUPERSEDED,
    conclusion: 'neutral',
    output: {
      title: 'Superseded by a later run',
      summary: `${run} has judged this commit again: what stands here no longer counts.`,
    },
  })
}

/** Annotations are added by each such request that has any, so one that may have arrived is not sent again. */
async function change(
  repository: Repository,
  id: Json | undefined,
  body: JsonObject,
): Promise<Refusal | null> {
  const output = body['output'] as JsonObject
  const answer = await repository.ask({
    method: 'PATCH',
    route: `/check-runs/${Number(id)}`,
    body,
    ...('annotations' in output ? { creates: true } : {}),
  })
  return answer.status === 'refused' ? answer : null
}

function stateOf({ page }: CheckRunPlace, { conclusion }: CheckRun): JsonObject {
  return { status: 'completed', conclusion, ...(page === null ? {} : { details_url: page }) }
}

function outputOf({ title, summary }: CheckRun): JsonObject {
  return { title, summary }
}

function batches(annotations: readonly CheckAnnotation[]): (readonly CheckAnnotation[])[] {
  const number = Math.ceil(annotations.length / ANNOTATIONS_AT_ONCE)
  return Array.from({ length: number }, (_, index) =>
    annotations.slice(index * ANNOTATIONS_AT_ONCE, (index + 1) * ANNOTATIONS_AT_ONCE),
  )
}
