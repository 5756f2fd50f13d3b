import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What an SDK's type declarations say of a service: sets of words, and the members of shapes with their types. */
export interface AwsModel {
  readonly sets: ReadonlyMap<string, readonly string[]>
  readonly shapes: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Reads the declarations of @aws-sdk/client-…: the folders of the packages. What several have is the first one's. */
export function readAwsModel([folder = '', ...others]: readonly string[]): AwsModel {
  const own = modelOf(folder)
  if (others.length === 0) return own
  const rest = readAwsModel(others)
  return {
    sets: new Map([...rest.sets, ...own.sets]),
    shapes: new Map([...rest.shapes, ...own.shapes]),
  }
}

function modelOf(folder: string): AwsModel {
  const models = join(folder, 'dist-types', 'models')
  const texts = readdirSync(models)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => withoutComments(readFileSync(join(models, name), 'utf8')))
  const all = texts.join('\n')
  const sets = [...all.matchAll(/^export declare const (\w+): \{\n((?: {4}readonly .*;\n)*)\};$/gm)].map(
    ([, name = '', body = '']) =>
      [
        name,
        [...body.matchAll(/: ("(?:[^"\\]|\\.)*");$/gm)].map(([, text = '']) => JSON.parse(text) as string),
      ] as const,
  )
  const shapes = [
    ...all.matchAll(/^export interface (\w+)(?: extends [\w, ]+)? \{\n((?: {4}.*\n)*)\}$/gm),
  ].map(
    ([, name = '', body = '']) =>
      [
        name,
        new Map(
          [...body.matchAll(/^ {4}(\w+)\??: (.*?)(?: \| undefined)?;$/gm)].map(
            ([, member = '', type = '']) => [member, type] as const,
          ),
        ),
      ] as const,
  )
  return { sets: new Map(sets), shapes: new Map(shapes) }
}

function withoutComments(text: string): string {
  return text.replaceAll(/^ *\/\*\*[^]*?\*\/\n/gm, '')
}

/** The shape that an operation answers: `DescribeVolumesResult`. */
export function answerOf(folders: readonly string[], operation: string): string {
  const paths = folders.map((folder) => join(folder, 'dist-types', 'commands', `${operation}Command.d.ts`))
  const path = paths.find((one) => existsSync(one)) ?? paths[0] ?? ''
  const [, shape] =
    new RegExp(`interface ${operation}CommandOutput extends (\\w+)`).exec(readFileSync(path, 'utf8')) ?? []
  if (shape === undefined) throw new Error(`${path} does not say what ${operation} answers.`)
  return shape
}

/** The type at a path of AWS's names, with what lists hold for lists: null where the model has none there. */
export function typeAt(model: AwsModel, shape: string, path: string): string | null {
  let type: string | null = shape
  for (const step of path.split('.')) {
    const member = step.replace(/\[\]$/, '')
    type = type === null ? null : (model.shapes.get(type)?.get(member) ?? null)
    type = type === null ? null : type.replace(/\[\]$/, '')
  }
  return type
}
