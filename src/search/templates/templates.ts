import type { Json, JsonObject } from '../../model/json.ts'
import { MAX_LENGTH } from '../language/parse.ts'
import { placeholdersAt } from './placeholders.ts'
import { SearchError } from '../language/search-error.ts'
import { insertTemplates } from './stored-templates.ts'
import { parseTemplate, type TemplateName, type TemplateNode } from './template-nodes.ts'
import { isYes, NoValue, type Scopes, textOfValue, valueOf } from './template-values.ts'
import { isList } from '../terms/steps.ts'
import { withCommas } from '../../text/words.ts'

export interface TemplateOptions {
  /** What `{{name}}` stands for. */
  readonly values?: Readonly<Record<string, Json>>
  /** What `expand(name)` inserts. */
  readonly templates?: Readonly<Record<string, string>>
  readonly now: Date
}

/**
 * The search that is parsed: with placeholders (`@TODAY@`), values (`{{name}}`) and stored templates (`expand(name)`)
 * put in, as text. Throws SearchError where a name is unknown or a value does not fit.
 */
export function expandSearch(text: string, { values = {}, templates = {}, now }: TemplateOptions): string {
  // Longer ones are refused when they are read.
  if (text.length > MAX_LENGTH || !/\{\{|@|expand\(/.test(text)) return text
  const placeholders = placeholdersAt(now)
  const render = (template: string, given: JsonObject): string =>
    new Rendering(template, now).render(parseTemplate(template, placeholders), [given])
  return insertTemplates(render(text, values), templates, render)
}

/** With `expand(name, key=value)` put in and nothing else: what is in braces or between @ stays. Throws SearchError. */
export function expandStored(text: string, templates: Readonly<Record<string, string>>, now: Date): string {
  if (text.length > MAX_LENGTH || !text.includes('expand(')) return text
  const render = (template: string, given: JsonObject): string =>
    new Rendering(template, now).render(parseTemplate(template, new Map()), [given])
  return insertTemplates(text, templates, render)
}

class Rendering {
  readonly #template: string
  readonly #now: number
  /** Characters and pieces written so far: sections in sections multiply. */
  #written = 0

  constructor(template: string, now: Date) {
    this.#template = template
    this.#now = now.getTime()
  }

  render(nodes: readonly TemplateNode[], scopes: Scopes): string {
    return nodes.map((node) => this.#renderNode(node, scopes)).join('')
  }

  #renderNode(node: TemplateNode, scopes: Scopes): string {
    if (node.type === 'text') return this.#count(node.text)
    if (node.type === 'value') return this.#count(textOfValue(this.#lookUp(node.name, scopes)))
    const value = this.#sectionValue(node.name, scopes)
    if (node.inverted) return isYes(value) ? '' : this.render(node.nodes, scopes)
    if (!isYes(value)) return ''
    const items = isList(value) ? value : [value]
    return items.map((item) => this.render(node.nodes, [item, ...scopes])).join('')
  }

  #count(text: string): string {
    this.#written += text.length + 1
    if (this.#written <= MAX_LENGTH) return text
    const sentence = `With its values put in, the search has more than ${withCommas(MAX_LENGTH)} characters.`
    throw new SearchError(sentence, this.#template, 0)
  }

  #lookUp(name: TemplateName, scopes: Scopes): Json {
    try {
      return valueOf(name.parts, scopes, this.#now)
    } catch (error) {
      if (!(error instanceof NoValue)) throw error
      throw new SearchError(error.message, this.#template, name.at)
    }
  }

  /** Items of a list may lack what others have; a value that nobody gave is a spelling mistake. */
  #sectionValue(name: TemplateName, scopes: Scopes): Json {
    if (scopes.length === 1) return this.#lookUp(name, scopes)
    try {
      return valueOf(name.parts, scopes, this.#now)
    } catch (error) {
      if (error instanceof NoValue && error.unknown) return null
      throw error instanceof NoValue ? new SearchError(error.message, this.#template, name.at) : error
    }
  }
}
