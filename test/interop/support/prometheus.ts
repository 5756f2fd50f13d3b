import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { listen } from '../../../sandbox/listen.ts'

/** A line of an answer: its labels and its last number. */
export interface Answer {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** A real Prometheus that collects the file of the run that was shown last. */
export interface Prometheus {
  /** Shows it the metrics of another run, and waits until this query of it has an answer. */
  show(text: string, seenBy: string): Promise<void>
  /** What a query answers now. Throws what Prometheus says where it is no query. */
  query(query: string): Promise<readonly Answer[]>
  /** The last number of each line that a query answers for any time since the start. */
  range(query: string): Promise<readonly Answer[]>
  labelValues(label: string, series: string): Promise<readonly string[]>
  /** Names of the alerts that fire, each once for every set of labels. */
  alerts(): Promise<readonly string[]>
  stop(): Promise<void>
}

interface Result {
  readonly result: readonly {
    readonly metric: Readonly<Record<string, string>>
    readonly value?: readonly [number, string]
    readonly values?: readonly (readonly [number, string])[]
  }[]
}

/**
 * Starts it on a free port of this machine, with rules.
 * @param folder for its configuration and its data, which somebody else removes
 */
export async function startPrometheus(program: string, folder: string, rules: string): Promise<Prometheus> {
  let shown = ''
  const target = await listen(
    createServer((_, response) => {
      response.setHeader('Content-Type', 'text/plain; version=0.0.4').end(shown)
    }),
  )
  const every = { scrape_interval: '200ms', scrape_timeout: '200ms', evaluation_interval: '200ms' }
  const jobs = [{ job_name: 'scan', static_configs: [{ targets: [new URL(target.url).host] }] }]
  const config = join(folder, 'prometheus.yml')
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ global: every, rule_files: [rules], scrape_configs: jobs }))
  const begun = Date.now() / 1000
  const { url, end } = await start(program, [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    '--web.listen-address=127.0.0.1:0',
  ]).catch(async (error: unknown) => {
    await target.close()
    throw error
  })
  const ask = async <T>(path: string, values: Readonly<Record<string, string>>): Promise<T> => {
    const answer = await fetch(`${url}/api/v1/${path}?${new URLSearchParams(values).toString()}`)
    const body = (await answer.json()) as { readonly data: T; readonly error?: string }
    if (body.error !== undefined) throw new Error(`${JSON.stringify(values)}: ${body.error}`)
    return body.data
  }
  const query = async (text: string): Promise<readonly Answer[]> =>
    answers(await ask<Result>('query', { query: text }))
  return {
    query,
    show: async (text, seenBy) => {
      shown = text
      while ((await query(seenBy)).length === 0) await setTimeout(100)
    },
    range: async (text) => {
      const times = { start: String(begun), end: String(Date.now() / 1000), step: '0.1' }
      return answers(await ask<Result>('query_range', { query: text, ...times }))
    },
    labelValues: (label, series) => ask(`label/${label}/values`, { 'match[]': series }),
    alerts: async () => {
      const { alerts } = await ask<{ alerts: readonly { state: string; labels: Record<string, string> }[] }>(
        'alerts',
        {},
      )
      return alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels['alertname'] ?? '')
    },
    stop: async () => {
      await end()
      await target.close()
    },
  }
}

function answers({ result }: Result): readonly Answer[] {
  return result.map(({ metric, value, values }) => ({
    labels: metric,
    value: Number((value ?? values?.at(-1))?.[1]),
  }))
}

/** Resolves when it answers; throws what it said where it ends before that. */
async function start(
  program: string,
  options: readonly string[],
): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = async (): Promise<void> => {
    child.kill()
    await ended
  }
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      let address = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (said.length > 100_000) return
        said += text
        address = /Listening on" address=(127\.0\.0\.1:\d+)/.exec(said)?.[1] ?? ''
        if (address !== '' && said.includes('ready to receive web requests')) resolve(`http://${address}`)
      })
      child.once('error', reject)
      child.once('close', (code) => reject(new Error(`prometheus ended with ${code}: ${said}`)))
    })
    return { url, end }
  } catch (error) {
    await end()
    throw error
  }
}
