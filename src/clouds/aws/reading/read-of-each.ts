import { forEachLimited } from '../../../concurrency/limit.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Connection } from '../client/connection.ts'
import { type CallFailure, failureOf, isHopeless, MalformedAnswer } from '../client/failure.ts'
import { type Detail, edgesToldBy, readDetail } from './detail.ts'
import type { Listing } from './listing.ts'
import type { Loss } from './losses.ts'
import { reader } from './property.ts'
import { edgesIn } from './to-resource.ts'
import { ofSome, type Told, withoutProperties, withProperties } from './told.ts'

/** A detail that takes a call for each resource, and of which resources it is asked. */
export interface QuestionOfEach {
  readonly detail: Detail
  readonly isMeant: (resource: Resource) => boolean
  /** Whether only those are meant that others name. */
  readonly isOfNamed: boolean
}

interface AnswerOfEach {
  readonly detail: Detail
  readonly told: Told
  /** Whether only some of the resources were to be asked about. */
  readonly isOfSome: boolean
}

/**
 * Asks all questions about one resource, then about the next, a few resources at a time: what one answer tells may make the
 * next question needless, and services count who asks about how many of their resources in a while (see Conventions.turns).
 */
export async function readOfEach(
  kind: Listing['kind'],
  questions: readonly QuestionOfEach[],
  resources: readonly Resource[],
  connection: Connection,
): Promise<{ readonly resources: readonly Resource[]; readonly answers: readonly AnswerOfEach[] }> {
  const { conventions, turns, context } = connection
  const askings = questions.map((question) => new Asking(kind, question, connection))
  const told: (Resource | null)[] = [...resources]
  await forEachLimited(resources.entries(), conventions.detailsAtATime, async ([index, resource]) => {
    const end = askings.length > 1 ? await turns?.begin(context.signal) : undefined
    let current: Resource | null = resource
    for (const asking of askings) if (current !== null) current = await asking.ask(current)
    told[index] = current
    end?.()
  })
  const answers = askings.map((asking) => asking.end())
  return {
    resources: told.flatMap((resource) =>
      resource === null ? [] : [askings.reduce((whole, asking) => asking.withLost(whole), resource)],
    ),
    answers,
  }
}

/** Of a detail for which each resource answers by itself: if so many fail alike and none answers, it is not their doing. */
const FIRST_FAILURES = 10

/** One question, and what it came to so far. */
class Asking {
  readonly #kind: Listing['kind']
  readonly #question: QuestionOfEach
  readonly #connection: Connection
  /** What is known without asking of those that are excepted. */
  readonly #known: JsonObject | undefined
  readonly #losses: Loss[] = []
  /** By ids. */
  readonly #failed = new Map<string, CallFailure>()
  #isOfSome: boolean
  #asked = 0
  /** Answered, if only that the resource is gone. */
  #answered = 0

  constructor(kind: Listing['kind'], question: QuestionOfEach, connection: Connection) {
    const { exceptedAs, properties, operation } = question.detail
    this.#kind = kind
    this.#question = question
    this.#connection = connection
    this.#known = exceptedAs === undefined ? undefined : reader(properties)(exceptedAs, operation)
    this.#isOfSome = question.isOfNamed
  }

  /** The resource with what was told of it; null: it is gone. */
  async ask(resource: Resource): Promise<Resource | null> {
    const { detail, isMeant } = this.#question
    if (!isMeant(resource)) {
      this.#isOfSome = true
      return resource
    }
    if (detail.except?.(resource.reported) === true) {
      return withProperties(resource, this.#known, this.#losses)
    }
    this.#asked += 1
    if (this.#isEnough()) return resource
    try {
      const { properties, answer } = await this.#read(resource)
      this.#answered += 1
      const edges = edgesIn(edgesToldBy(detail), answer, resource)
      const whole = edges.length === 0 ? resource : { ...resource, edges: [...resource.edges, ...edges] }
      return withProperties(whole, properties, this.#losses)
    } catch (thrown) {
      const failure = failureOf(thrown, detail)
      if (this.#connection.conventions.errors.isGone?.(failure) === true) {
        this.#answered += 1
        return null
      }
      this.#failed.set(resource.id, failure)
      return resource
    }
  }

  end(): AnswerOfEach {
    const { detail } = this.#question
    const failures = [...this.#failed.values()]
    const alone = this.#isAlone() ? [...Map.groupBy(failures, ({ reason }) => reason).values()] : []
    const missing = this.#asked - this.#answered
    const told = {
      losses: this.#losses,
      failure: this.#isAlone() ? null : ofSome(failures, detail, missing, this.#asked),
      alone: alone.flatMap((alike) => ofSome(alike, detail, alike.length, this.#asked) ?? []),
    }
    return { detail, told, isOfSome: this.#isOfSome }
  }

  /** What failed for the resource alone is missing of it; to be called when all were asked. */
  withLost(resource: Resource): Resource {
    const isLost = this.#failed.has(resource.id) && this.#isAlone()
    return isLost ? withoutProperties(resource, Object.keys(this.#question.detail.properties)) : resource
  }

  #read(resource: Resource): ReturnType<typeof readDetail> {
    const { detail } = this.#question
    const { id, reported } = resource
    const { idFrom = 'id' } = detail
    const lose = (property: string, why: string): number =>
      this.#losses.push({ id, property, why, asked: detail })
    const name = reported[idFrom]
    if (typeof name !== 'string') throw new MalformedAnswer(`the resource has no ${idFrom}`)
    return readDetail(detail, name, connectionTo(this.#kind, resource, this.#connection), lose)
  }

  #isAlone(): boolean {
    const { eachByItself = false } = this.#question.detail
    return eachByItself && this.#asked - this.#answered === this.#failed.size
  }

  #isEnough(): boolean {
    const failures = this.#failed.values()
    return this.#question.detail.eachByItself === true
      ? this.#answered === 0 && isAlike(failures)
      : [...failures].some(isHopeless)
  }
}

/** Whether so many failed for the same reason that the others will, too. */
function isAlike(failures: Iterable<CallFailure>): boolean {
  const [first, ...others] = failures
  return (
    others.length + 1 >= FIRST_FAILURES &&
    others.every(({ code, reason }) => code === first?.code && reason === first.reason)
  )
}

/** Where the resource is asked about: in its own region, if it lies in another one than its listing, or where that was read. */
function connectionTo(kind: Listing['kind'], { reported }: Resource, connection: Connection): Connection {
  const { regionIn = '', listedIn } = 'list' in kind ? kind : {}
  const region = listedIn !== undefined && 'region' in listedIn ? listedIn.region : reported[regionIn]
  return typeof region === 'string' ? connection.in(region) : connection
}
