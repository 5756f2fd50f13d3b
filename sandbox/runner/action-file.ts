import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

interface ActionFile {
  /** Default by input; an empty string where there is none. */
  readonly inputs: ReadonlyMap<string, string>
}

interface Declared {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
}

/** Reads action.yml; `token` is what the expression for the workflow's token in a default becomes. */
export function readActionFile(path: string, token: string): ActionFile {
  const declared = load(readFileSync(path, 'utf8')) as Declared
  const inputs = Object.entries(declared.inputs ?? {}).map(
    ([name, input]) => [name, expand(path, name, String(input?.default ?? ''), token)] as const,
  )
  return { inputs: new Map(inputs) }
}

/** The only expressions that defaults of inputs may sensibly hold. */
function expand(path: string, name: string, text: string, token: string): string {
  const expanded = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, () => token)
  if (expanded.includes('${{')) throw new Error(`${path}: the default of '${name}' needs GitHub: ${text}`)
  return expanded
}
