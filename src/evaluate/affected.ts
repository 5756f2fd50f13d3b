import { objectsOf, textOf } from '../text/members.ts'
import { compareGrade, isGrade, type Grade } from '../network/path/grade.ts'
import { readReached } from '../network/path/openings.ts'
import { withinReach, type RuleReach } from '../network/ingress/rule-reach.ts'
import { UNREAD_INTERFACES, type Affected } from '../model/finding.ts'
import { isJsonObject, type JsonObject } from '../model/json.ts'
import type { Resource } from '../model/resource.ts'
import type { GapsOf } from '../search/index.ts'
import { compareText } from '../text/compare.ts'
import { missingWords } from './missing-words.ts'

/** One for all of the many findings that affect nothing else. */
const NOTHING: readonly Affected[] = []

const INTERFACE = 'aws_ec2_network_interface'

/** An interface behind a group, with what it is at the least and at the most. */
interface Behind {
  readonly id: string
  readonly instance: string | undefined
  readonly owner: string | undefined
  readonly least: Grade
  readonly most: Grade
  readonly stoppedBy: string | undefined
  readonly missing: readonly string[]
}

/**
 * The interfaces behind a group, where its exposure was worked out (see exposure/), each with how far the internet gets
 * to it at what the finding is about; worst first. Of a rule that is not about who gets where nothing is said.
 */
export function affectedBy(
  { reported, doubts }: Resource,
  reach: RuleReach | null,
  gapsOf: GapsOf,
): readonly Affected[] {
  if (reach === null) return NOTHING
  const least = interfacesOf(reported)
  const [widest = reported] = doubts ?? []
  const most = interfacesOf(widest)
  if (least.length === 0 && most.length === 0) return NOTHING
  const sure = new Map(least.map((item) => [textOf(item['interface_id']), item]))
  return most
    .flatMap((item) => behind(item, sure.get(textOf(item['interface_id'])), reach) ?? [])
    .toSorted(compareWorst)
    .map((one) => toAffected(one, gapsOf))
}

function interfacesOf(reported: JsonObject): readonly JsonObject[] {
  const exposure = reported['internet_exposure']
  return isJsonObject(exposure) ? objectsOf(exposure['interfaces']) : []
}

/** `sure`: the same at the least; undefined for what stands for all interfaces that were not read. */
function behind(most: JsonObject, sure: JsonObject | undefined, reach: RuleReach): Behind | null {
  const worst = gradeAt(most, reach)
  const least = sure === undefined ? 'closed' : gradeAt(sure, reach)
  if (worst === null || least === null) return null
  if (sure === undefined && compareGrade(worst, 'open-but-blocked') <= 0) return null
  return {
    id: textOf(most['interface_id']) ?? UNREAD_INTERFACES,
    instance: textOf(most['instance_id']),
    owner: textOf(most['owner']),
    least,
    most: worst,
    stoppedBy: textOf(most['stopped_by']),
    missing: textsOf(most),
  }
}

function textsOf({ missing }: JsonObject): readonly string[] {
  return Array.isArray(missing) ? missing.filter((one) => typeof one === 'string') : []
}

/** How far the internet gets to it at what the rule is about. */
function gradeAt(item: JsonObject, reach: RuleReach): Grade | null {
  const { grade, reached } = item
  if (!isGrade(grade)) return null
  if (grade === 'closed' || withinReach(readReached(reached), reach).length > 0) return grade
  return 'open-but-blocked'
}

function compareWorst(a: Behind, b: Behind): number {
  return compareGrade(b.most, a.most) || compareGrade(b.least, a.least) || compareText(a.id, b.id)
}

/** Owners that say no more than that something else is known of it, or nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['instance', 'none', 'other', 'unread'])

function toAffected(
  { id, instance, owner, least, most, stoppedBy, missing }: Behind,
  gapsOf: GapsOf,
): Affected {
  const about = {
    kind: INTERFACE,
    id,
    ...(instance === undefined ? {} : { instance }),
    ...(owner === undefined || UNTOLD.has(owner) ? {} : { owner }),
  }
  // Whether a group on the way is open makes no difference to what is not reached in any case.
  if (least === most || compareGrade(most, 'open-but-blocked') <= 0)
    return { ...about, grade: most, ...(stoppedBy === undefined ? {} : { stoppedBy }) }
  return { ...about, grade: 'unknown', between: [least, most], missing: missingWords(missing, gapsOf) }
}
