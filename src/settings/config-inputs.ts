import type { YamlDocument } from '../text/yaml.ts'
import { unsetVariable, variableValue } from './environment-variable.ts'
import { INPUT_NAMES, type InputName, specOf, type WrittenInput, type WrittenInputs } from './inputs.ts'

/** An input as the configuration file has it. */
export interface ConfigInput {
  readonly name: InputName
  readonly key: string
  /** As the input takes it; of a secret, the name of the environment variable that holds it. */
  readonly text: string
  /** `file:line`. */
  readonly place: string
}

/** The inputs that may stand in the file as they are: what it says in words of its own is read elsewhere. */
export const CONFIG_INPUTS: readonly InputName[] = INPUT_NAMES.filter((name) => specOf(name).file === 'value')

/** That of a secret says that the secret itself stands elsewhere, as the keys of targets do. */
export function configKeyOf(name: InputName): string {
  return holdsVariable(name) ? `${name}-from` : name
}

/** Whether the key names an environment variable: secrets stand in no file. */
export function holdsVariable(name: InputName): boolean {
  return specOf(name).secret === 'masked'
}

type WrittenValue = string | number | boolean | readonly string[]

/** Reads what the schema took. */
export function inputsConfig(document: YamlDocument, file: string): readonly ConfigInput[] {
  const written = document.value as Readonly<Record<string, WrittenValue | undefined>>
  return CONFIG_INPUTS.flatMap((name) => {
    const key = configKeyOf(name)
    const value = written[key]
    if (value === undefined) return []
    const text = typeof value === 'object' ? value.join('\n') : String(value)
    return [{ name, key, text: text.trim(), place: `${file}:${document.lineOf([key])}` }]
  })
}

/** The same as parsers take it: in place of a variable, what the environment holds. */
export function writtenInputs(inputs: readonly ConfigInput[], environment: NodeJS.ProcessEnv): WrittenInputs {
  return Object.fromEntries(
    inputs.map(({ name, key, text, place }): [InputName, WrittenInput] => [
      name,
      holdsVariable(name)
        ? { text: variableValue(text, environment) ?? '', name: `${key}: ${text}`, place }
        : { text, name, place },
    ]),
  )
}

/** Refuses variables that are named and not set: for jobs that send something. */
export function checkVariables(inputs: readonly ConfigInput[], environment: NodeJS.ProcessEnv): void {
  for (const { name, key, text, place } of inputs) {
    if (holdsVariable(name) && variableValue(text, environment) === null)
      throw unsetVariable(text, `${place}: ${key}`)
  }
}
