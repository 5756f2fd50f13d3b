import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './run-program.ts'

interface Workflow {
  /** Path in the repository; for one printed in Markdown with the line of its fence, such as `README.md:12`. */
  readonly place: string
  readonly text: string
}

/** Every workflow that people run or paste: ours, the examples', and those printed in README and docs. */
export async function findWorkflows(): Promise<readonly Workflow[]> {
  const files = await pathsOf(['.github/workflows/*.{yml,yaml}', 'docs/examples/**/*.{yml,yaml}'])
  const pages = await pathsOf(['README.md', 'docs/**/*.md'])
  const whole = await Promise.all(files.map(async (place) => ({ place, text: await read(place) })))
  const printed = await Promise.all(pages.map(async (page) => workflowsIn(page, await read(page))))
  return [...whole.filter((workflow) => isWorkflow(workflow.text)), ...printed.flat()]
}

/** The fenced YAML blocks of a page that are whole workflows. */
export function workflowsIn(page: string, markdown: string): readonly Workflow[] {
  const blocks = markdown.matchAll(/^( *)```ya?ml\b[^\n]*\n([\s\S]*?)^\1```/gm)
  return [...blocks].flatMap((block) => {
    const [, indent = '', body = ''] = block
    const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    const line = markdown.slice(0, block.index).split('\n').length
    return isWorkflow(text) ? [{ place: `${page}:${line}`, text }] : []
  })
}

function isWorkflow(text: string): boolean {
  return /^(on|'on'|"on"):/m.test(text) && /^jobs:/m.test(text)
}

async function pathsOf(patterns: readonly string[]): Promise<readonly string[]> {
  const paths: string[] = []
  for await (const path of glob(patterns, { cwd: ROOT })) paths.push(path)
  return paths.toSorted()
}

function read(path: string): Promise<string> {
  return readFile(join(ROOT, path), 'utf8')
}
