import { SearchError } from '../search/index.ts'
import { type Pipeline, pipelinesOf } from './command-line.ts'
import { type Entry, leftOut } from './entry.ts'
import { finishRule } from './finish-rule.ts'
import type { Job } from './items.ts'
import type { Expanded, Import } from './import.ts'
import { carrySearch } from './meaning.ts'
import { oneLine } from './names.ts'
import { readPaging } from './pagerduty.ts'
import { readCron } from './schedule.ts'
import { ShellError } from './shell.ts'

/** Turns a job into a rule for each of its command lines, or says why not. */
export function carryJob(job: Job, into: Import): readonly Entry[] {
  const name = into.mask(job.id ?? 'without an id')
  let pipelines: readonly Pipeline[]
  try {
    pipelines = pipelinesOf(job.command, job.settings)
  } catch (error) {
    if (!(error instanceof ShellError)) throw error
    return [leftOut(job, name, error.message)]
  }
  if (pipelines.length === 0) return [leftOut(job, name, 'it has no command')]
  return pipelines.map((pipeline, index) => {
    const part = pipelines.length === 1 ? name : `${name}, command ${index + 1}`
    return pipeline.type === 'left'
      ? leftOut(job, part, pipeline.reason)
      : carryAlert(job, part, pipeline, into)
  })
}

function carryAlert(
  job: Job,
  name: string,
  pipeline: Extract<Pipeline, { type: 'alert' }>,
  into: Import,
): Entry {
  const paging = pagingOf(pipeline.arguments, into)
  if (typeof paging === 'string') return leftOut(job, name, paging)
  const search = searchOf(pipeline.searches, into)
  if ('reason' in search) return leftOut(job, name, search.reason)
  if (into.mask(search.text) !== search.text) return leftOut(job, name, 'its search holds a routing key')
  const carried = carrySearch(search.text, into.options)
  if (typeof carried === 'string') return leftOut(job, name, carried)
  const notes = [...pipeline.remarks, ...carried.remarks, ...paging.remarks, ...triggerRemarks(job, into)]
  const given = job.id === null ? null : into.mask(job.id)
  const dedupKey = into.mask(paging.dedupKey)
  const id = into.ruleId(given ?? dedupKey, given, notes)
  const summary = into.mask(withoutTimes(paging.summary))
  if (/@[A-Za-z_]+@/.test(paging.summary)) notes.push('times between @ are left out of the summary')
  const title = oneLine(summary) || id
  if (Array.from(summary).length > 200) notes.push('its summary is cut after 200 characters')
  const isOn = job.active && (job.cron !== null || job.event !== null)
  const { path, text, unfinished } = finishRule(
    {
      id,
      title,
      severity: paging.severity,
      enabled: isOn,
      risk: null,
      search: carried.text,
      parameters: {},
      alert: { summary: title, dedup_key: into.dedupKey(dedupKey, id, notes) },
      remediation: {},
      references: [],
      aliases: [],
    },
    carried,
    [`From Resoto: ${given === null ? 'a job without an id' : `the job ${given}`}.`, ...notes.map(asComment)],
    into.options,
  )
  into.addRule({
    id,
    path,
    text,
    severity: paging.severity,
    paging,
    job,
    isLoaded: unfinished === null,
    isOn: unfinished === null && isOn,
    templates: search.templates,
    check: null,
  })
  const outcome = notes.length === 0 ? 'carried' : 'with remarks'
  return {
    what: 'job',
    name,
    place: job.place,
    outcome: unfinished === null ? outcome : 'needs examples',
    files: [path],
    notes: unfinished === null ? notes : [unfinished, ...notes],
  }
}

function asComment(note: string): string {
  return `- ${note}`
}

function pagingOf(text: string, into: Import): ReturnType<typeof readPaging> {
  try {
    return readPaging(text, into.pagerduty)
  } catch (error) {
    if (error instanceof ShellError) return error.message
    throw error
  }
}

/** All searches of the line as one, with the templates of the files put in. */
function searchOf(searches: readonly string[], into: Import): Expanded | { readonly reason: string } {
  try {
    const expanded = searches.map((search) => into.expand(search))
    const templates = new Set(expanded.flatMap((one) => [...one.templates]))
    const texts = expanded.map(({ text }) => (text.trim() === '' ? 'all' : text))
    const [only = 'all', ...more] = texts
    if (more.length === 0) return { text: only, templates }
    if (texts.some((text) => /<-|->|\bwith\s*\(|\b(?:sort|limit)\s|[#{]/.test(text)))
      return { reason: 'it joins searches of which one has arrows, braces or an order; write them as one' }
    return { text: texts.map((text) => `(${text})`).join(' and '), templates }
  } catch (error) {
    if (error instanceof SearchError) return { reason: error.message.replace(/\.$/, '') }
    throw error
  }
}

function withoutTimes(summary: string): string {
  return summary.replaceAll(/\s*@[A-Za-z_]+@/g, '').trim()
}

function triggerRemarks({ cron, event, active, timeout }: Job, into: Import): readonly string[] {
  const remarks: string[] = []
  const schedule = cron === null ? null : readCron(cron)
  if (schedule !== null && 'reason' in schedule) remarks.push(schedule.reason)
  else if (schedule !== null)
    remarks.push(`its schedule \`${cron}\` was in the server's local time; GitHub's are in UTC`)
  if (cron !== null && /^\*(?:\/[1-4])?\s/.test(cron.trim()))
    remarks.push('GitHub starts no workflow more often than every 5 minutes')
  if (cron !== null && event === null && into.hasSeveralTriggers)
    remarks.push('jobs ran at different times; here each run judges every rule')
  if (!active) remarks.push('the job was deactivated; so is the rule (enabled: false)')
  if (cron === null && event === null)
    remarks.push(
      'the job had no trigger and ran by hand alone; the rule is off (enabled: false) until it is named',
    )
  if (event !== null && !USUAL_EVENTS.has(event))
    remarks.push(`it waited for the event ${event}; here each run reads and judges at once`)
  if (cron !== null && event !== null)
    remarks.push('it waited for its schedule and then for an event; here each run judges every rule')
  if (timeout !== null && timeout !== USUAL_TIMEOUT)
    remarks.push('its --timeout is not taken over: `timeout-minutes` is about the whole run')
  return remarks
}

/** Events that come when everything has been read. */
const USUAL_EVENTS = new Set(['post_collect', 'collect_done', 'post_collect_and_cleanup'])
/** Seconds. */
const USUAL_TIMEOUT = 3600
